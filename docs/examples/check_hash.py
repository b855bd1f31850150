# Checks that an edition is as it was approved: python3 check_hash.py https://archive.example/api/reissues/ID/edition
import hashlib, json, sys, urllib.request

answer = json.load(urllib.request.urlopen(sys.argv[1]))
text = json.dumps(answer['edition'], sort_keys=True, separators=(',', ':'), ensure_ascii=False)
found = hashlib.sha256(text.encode()).hexdigest()
print('as approved' if found == answer['hash'] else 'changed')
