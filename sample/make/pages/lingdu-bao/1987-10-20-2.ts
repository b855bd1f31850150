import type { PageSource, Story } from '../../types'
import { sheet } from './sheet'

const stories: Readonly<Record<string, Story>> = {
  folio: {
    kind: 'furniture',
    body: ['第2版', '综合副刊', '菱渡报　1987年10月20日　星期二'],
  },
  cat: {
    kind: 'article',
    headline: '“馒头”坐船回来了',
    jumpFrom: { text: '（上接1版）', page: 1 },
    body: [
      '但每一家都说它“只吃了一小口”。柳三公证实，15日夜里它睡在合伙拖拉机的座垫上，第二天早晨黑板上多了一个梅花形的记号，至今没有人舍得擦。',
      '16日报纸到村，小柳老师念给学生听，念到“左耳缺一小角”，全班一齐回头，猫正坐在窗台上听课。学生们凑了一只竹篮，铺上棉花，由班长送到青螺溪口的渔船上。打鱼的陈四喜把它同药箱放在一处，一路顺水，17日半夜交给了“菱渡三号”。',
      '一路经手的人，老板娘都请到茶馆里来了，说好的茶水管一年，照数兑现，共四十一人。“馒头”坐在柜台上，挨个闻了闻，独独在会计面前打了一个呼噜。（何小满）',
    ],
    credits: ['何小满'],
    slips: [['至今没有人', '至令没有人']],
  },
  ticket: {
    kind: 'article',
    kicker: '“我与渡口”征文选登',
    headline: '两张船票',
    byline: '□ 纪小舟',
    credits: ['纪小舟'],
    body: [
      '我父亲是修伞的，一辈子走村串户。他有个铁皮烟盒，里面不装烟，装船票。每过一回江，他都把票根留下，背面用铅笔写上几个字：修伞三把；修伞七把；落雨，一把也没有修，都在用。',
      { subhead: '落雨天' },
      '我小时候不懂，落雨天他为什么也要过江去。落雨天没有人修伞，人家的伞都撑在头上。母亲说，你爹是去看他修过的伞。他站在对岸的码头上，看人们撑着伞从跳板上走下来，哪一把漏，他看得出来，记在心里，晴天就找上门去，不收钱。',
      '有一回我跟他去。雨很大，他指给我看：“那把黑的，去年换的骨子，你看它收得多顺。”他自己站在雨里，没有撑伞。他把伞借给了一个抱孩子的人，那人后来没有还，他也没有问。',
      { subhead: '最后一张' },
      '父亲走的那年冬天，我清点烟盒，一共三千一百零六张票根。最底下压着两张没有剪过的，是同一天、同一班船的，背面没有字。',
      '我问母亲。母亲在灯下看了很久，说，那是他们结婚以前的事。父亲约她过江去看戏，买好了两张票，在码头上从下午等到天黑。她那天让外婆锁在了屋里。父亲没有退票，也没有一个人过江，只是从此把每一张船票都留着。',
      '“后来呢？”我问。',
      '“后来他就天天过江，”母亲说，“我家在对岸。”',
      '大桥快要通车了。我把那两张票夹在镜框里，挂在母亲床头。她不大看，只是每天早晨擦一擦玻璃，擦到第二张的时候，手总要慢一点。',
      '上个星期天，我扶着母亲坐了一回轮渡，买了两张票。剪票的姑娘举起剪子，母亲说，姑娘，这两张不要剪。',
    ],
    slips: [
      ['铁皮烟盒', '铁皮烟金'],
      ['收得多顺', '收得多顷'],
      ['清点烟盒', '请点烟盒'],
    ],
  },
  ticketPhoto: {
    kind: 'caption',
    body: ['雨中渡口（木刻）'],
    photo: '罗　横 作',
    credits: ['罗横'],
  },
  market: {
    kind: 'article',
    kicker: '集市行情',
    headline: '菱角上市　鸡蛋落价',
    body: [
      '本报讯 18日石埠集：老菱每斤二角二分，比上集落三分；鲫鱼一元一角，持平；鸡蛋每个一角一分，落一分；青菜四分，涨一分，原因是前几天下雨，卖菜的大嫂不肯出门。',
      '竹椅每把三元五角，坐下试过再还价的，一般可便宜三角。鲁守平老汉的公平秤当天复称九十一回，短秤零回。（鲁 宁）',
    ],
    credits: ['鲁宁'],
  },
  visit: {
    kind: 'article',
    headline: '江边站了六百人',
    body: [
      '本报讯 18日上午8时，退休邮递员席守信老先生的乡亲们到江边走了一走。没有人组织，来的人约有六百，有拄拐的，有抱孩子的，也有当年的收信人从外乡赶来。',
      '大家沿着席老送信的老路，从邮电局走到东码头，全程两里半，走了一个多钟头。路过老街12号时，画眉鸟叫了几声。走到江边，梅知秋老师领着合唱队的孩子唱了一支歌，没有风琴，七个音一个也不少。（钟秀兰）',
    ],
    credits: ['钟秀兰'],
    slips: [['有拄拐的', '有往拐的']],
  },
  engineer: {
    kind: 'article',
    headline: '借书人来信',
    body: [
      '本报讯 上期本报刊登《一本书逾期三十一年》后，县图书馆昨天收到那位不肯留姓的工程师寄自旅途的信。',
      '信上说，他在火车上看完了结局：大漩涡里，谁也没有丢。“我等这一页等了三十一年，看完反倒舍不得合上，坐过了两站。下车的小站没有名字，月台上有个孩子在看连环画，我把故事讲给他听，讲到大章鱼，我的车来了。”',
      '他请图书馆把书再续借一年，说那孩子还等着他回去讲完。管理员小卞在续借单上盖了章，应还日期一栏，她想了想，填的是：“讲完为止。”（卞文娟）',
    ],
    credits: ['卞文娟'],
    slips: [['应还日期', '应坏日期']],
  },
  rehearsal: {
    kind: 'article',
    headline: '船上先唱一遍',
    body: [
      '本报讯 离地区比赛还有四天，蓼洲小学合唱队前天在“菱渡三号”上兑现了诺言：船票免收，先唱一遍。',
      '船开到江心，轮机长关小了马力，好让低音部听得清楚。唱到第二段，两岸的洗衣声停了；唱到第三段，后面赶上来的三条货船也关了机器，跟着漂了半里地。船因此晚到七分钟，没有一个旅客埋怨，有两个还坐过了头。',
      '全县人民都在打听孩子们比赛穿什么。梅知秋老师透露：白衬衫，蓝布裤，鞋子不作要求，但要洗过。（江 帆）',
    ],
    credits: ['江帆'],
    slips: [['好让低音部', '好让低昔部']],
  },
  riddle: {
    kind: 'article',
    headline: '谜台揭晓',
    body: [
      '上期谜底：一、河；二、桥；三、水。来信猜中者一百零三人，创本栏目纪录。有读者第二题猜“公共汽车”，也有道理，编辑部讨论后决定算对一半，奖半支铅笔。',
    ],
  },
  sports: {
    kind: 'notice',
    headline: '全县秋季运动会报名通知',
    body: [
      '全县秋季运动会定于11月8日在城关中学操场举行。除田径外，增设挑担接力、划船、踢毽、穿针四项。',
      '各乡镇、各单位于10月31日前将名单报县体委。穿针项目限六十岁以上者参加，可戴老花镜，不可借眼睛。',
    ],
    credit: '县体委',
    slips: [['城关中学操场', '城关中学操埸']],
  },
  power: {
    kind: 'notice',
    headline: '停电通知',
    body: [
      '10月22日8时至16时，因更换变压器，石埠线停电。请孵小鸡的人家提前备好热水袋，如有困难，供电所可代孵。',
    ],
    credit: '县供电所',
  },
  swap: {
    kind: 'notice',
    headline: '互换启事',
    body: [
      '家住东岸，在西岸丝厂上班，愿与家住西岸、在东岸上班者互换住房或互换工作，均可面议。大桥通车后本启事作废。　东门老街33号 余 力',
    ],
    slips: [['互换住房', '互换往房']],
  },
  repair: {
    kind: 'notice',
    headline: '亮声无线电修理部开业',
    body: [
      '修理收音机、电唱机、电视机。修不好不收钱，修好了不响也不收钱。每晚七点门口免费收听评书。地址：西门桥头。',
    ],
  },
  staff: {
    kind: 'furniture',
    body: ['本版编辑：邢立言　校对：何小满　版式：老徐　本报地址：东门老街27号　电话：139　印刷：县印刷厂'],
  },
}

export const page: PageSource = {
  ...sheet,
  label: '2',
  stories,
  layout: [
    { story: 'folio', look: { className: 'folio' } },
    {
      row: [
        { story: 'cat', look: { face: 'song', size: 34, align: 'left' } },
        {
          stack: [
            { story: 'ticket', look: { vertical: true, face: 'song', size: 92 }, columns: 2 },
          ],
        },
      ],
      spans: [1, 3],
    },
    { rule: 'thick' },
    {
      row: [
        {
          stack: [
            { story: 'visit', look: { face: 'song', size: 38 } },
            { rule: 'thin' },
            { story: 'engineer', look: { face: 'hei', size: 40 } },
            { rule: 'thin' },
            { story: 'riddle', look: { face: 'hei', size: 32 } },
          ],
        },
        {
          stack: [
            { picture: 'rain', height: 380, grow: true },
            { story: 'ticketPhoto', columns: 1 },
            { rule: 'thin' },
            { story: 'market', look: { face: 'hei', size: 40 }, columns: 2 },
          ],
        },
        {
          stack: [
            { story: 'sports', look: { framed: 'double', face: 'hei', size: 25 } },
            { story: 'rehearsal', look: { face: 'song', size: 40 } },
            { story: 'power', look: { framed: true, face: 'hei', size: 28, className: 'loose' } },
          ],
        },
      ],
      spans: [1, 2, 1],
      grow: true,
    },
    {
      row: [
        { story: 'swap', look: { framed: true, face: 'black', size: 30 }, columns: 2 },
        { story: 'repair', look: { framed: 'tint', face: 'song', size: 34 }, columns: 2 },
      ],
      spans: [2, 2],
      ruled: false,
    },
    { story: 'staff', columns: 1, look: { className: 'staff' } },
  ],
  lifts: [
    { story: 'folio', part: 'whole' },
    { story: 'ticket', part: 'kicker' },
    { story: 'ticket', part: 'headline' },
    { story: 'cat', part: 'jumpFrom' },
    { story: 'cat', part: 'body' },
    { story: 'cat', part: 'headline' },
    { story: 'ticket', part: 'body' },
    { story: 'visit', part: 'body' },
    { story: 'ticket', part: 'byline' },
    { story: 'visit', part: 'headline', trouble: 'double' },
    { story: 'engineer', part: 'body' },
    { story: 'riddle', part: 'whole' },
    { story: 'engineer', part: 'headline' },
    { story: 'ticketPhoto', part: 'whole' },
    { story: 'market', part: 'body' },
    { story: 'market', part: 'kicker' },
    { story: 'market', part: 'headline' },
    { story: 'sports', part: 'whole' },
    { story: 'rehearsal', part: 'whole' },
    { story: 'power', part: 'headline' },
    { story: 'power', part: 'rest', trouble: 'spaced' },
    { story: 'swap', part: 'rest' },
    { story: 'swap', part: 'headline' },
    { story: 'repair', part: 'whole' },
    { story: 'staff', part: 'whole' },
  ],
  habit: { gaps: 'pieces', unit: 'line', digitGaps: true },
}
