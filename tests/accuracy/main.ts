console.log('npm run accuracy -- DIR')
