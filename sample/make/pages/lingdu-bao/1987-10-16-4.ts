import type { PageSource, Story } from '../../types'
import { sheet } from './sheet'

const stories: Readonly<Record<string, Story>> = {
  folio: {
    kind: 'furniture',
    body: ['第4版', '渡口副刊', '菱渡报　1987年10月16日　星期五'],
  },
  ferryman: {
    kind: 'article',
    headline: '摆渡四十年',
    deck: '洪水根口述',
    byline: '何小满 整理',
    credits: ['洪水根', '何小满'],
    body: [
      '我十七岁上船，今年五十八。你问我渡过多少人，我没有数过。只晓得磨坏了二百多支篙，裤脚管湿了四十年，到现在没有干透。',
      '刚上船那阵，师傅不许我碰篙，先叫我认水。他说水有脾气，早晨的水懒，中午的水疯，月亮底下的水最会骗人。我趴在船头看了三个月，看到后来，闭上眼睛听声音，也晓得船走到了哪里。',
      '夜里叫渡，有个规矩：来人在对岸喊三声，不答应不许睡。有一年腊月，落大雪，半夜里听见喊，声音细得像猫。我撑过去一看，是个女人，抱着个包袱，包袱里是个发烧的小囡。船到江心，篙子结了冰，滑得捏不住，我把棉袄脱下来裹在篙上撑。小囡后来好了。去年她来坐我的船，抱着她自己的小囡，硬要付我两份船钱，说有一份是欠了二十六年的。',
      '我渡过新娘子四百多个。新娘子过江是要哭的，哭到江心就不哭了，因为船晃，要顾着抓牢轿杠。有一个一路笑过江去，送亲的都急，我说不要紧，爱笑的过得好。她如今开了豆腐坊，你们叫她豆腐西施。',
      '也渡过怪东西。渡过一口钟，渡过一只会唱戏的八哥，渡过半台戏班子，另外半台嫌船小，第二趟才来，结果头一趟的已经唱上了，台上只有诸葛亮，没有司马懿。',
      '桥要通了，他们都问我难不难过。我说有什么难过，撑船的人，不就是盼着大家都到对岸去吗？往后我想在桥上走走，从这头走到那头，不湿裤脚。走惯了，再回来坐坐我的船。船我不卖，拴在老樟树底下，谁家小囡想认水，我教。',
    ],
    slips: [
      ['裤脚管湿了', '裤脚管温了'],
      ['棉袄脱下来', '棉袄脱下米'],
      ['司马懿', '司马鼓'],
    ],
  },
  watch: {
    kind: 'article',
    kicker: '中篇小说连载　之七',
    headline: '修表匠和他的邻居',
    byline: '□ 江一苇',
    credits: ['江一苇'],
    body: [
      '那只怀表停在四点十分。',
      '修表匠把表盖打开，吹了一口气，又合上。他没有问表是从哪里来的，只问：“它停的时候，下着雨吧？”',
      '裁缝吃了一惊。他把表拿来的时候，特意用手帕包了三层，一句话也没有说。',
      '“齿轮上有锈，”修表匠指给他看，“可是锈得很匀，不是泡出来的，是潮出来的。四点十分，天没亮，又潮，只能是六月里的雨。”他顿了顿，“六月里的雨，四点十分，我也醒着。”',
      '两个人隔着一盏台灯坐着，谁都没有再开口。墙上三十七只钟各走各的，滴滴答答，像一屋子人在小声商量什么事。',
      '过了很久，裁缝说：“能修好么？”',
      '“修好了，它就不是四点十分了。”修表匠把表推回到灯光底下，“你想好了再告诉我。”',
      '窗外有人推着自行车走过去，铃铛响了一下，又响了一下。裁缝忽然讲起一个人来。讲她走路快，讲她裁衣裳从来不用粉笔，用一片薄薄的肥皂；讲她怕打雷，一打雷就要数钟摆，说是数到一百雷就过去了。那年六月，她数到四点十分。',
      '修表匠一直低着头，手里的镊子夹着一枚比芝麻还小的螺丝，夹了很久，没有放下去。墙上有一只钟忽然敲了起来，敲得比别的钟都早，也比别的钟都轻。两个人不约而同地数着，数到九下，它自己停了。',
      '“这一只走得快，”修表匠像是替它道歉，“我一直没舍得校。”',
      '裁缝站起来，走到门口，又走回来，从衣袋里摸出一把小钥匙，放在桌上。“那么，”他说，“先修这个吧。”',
    ],
    credit: '（未完待续）',
    slips: [['修表匠指给他看', '修表匠指绘他看']],
  },
  poem: {
    kind: 'article',
    headline: '桥墩',
    byline: '石　埠',
    credits: ['石埠'],
    body: [
      '你站在水里，水以为你是石头',
      '鱼以为你是岸',
      '夜航的船绕开你，像绕开',
      '一个正在思考的人',
      '只有我知道你在等什么',
      '等两边的手，伸过来',
      '在你的头顶',
      '轻轻握一下',
      '然后整条江',
      '从你的袖口',
      '流过去，不说',
      '再见',
    ],
  },
  recipe: {
    kind: 'article',
    kicker: '灶前灶后',
    headline: '菱角三吃',
    byline: '祝阿婆',
    credits: ['祝阿婆'],
    body: [
      '嫩菱生吃，脆甜，剥的时候莫用牙，用指甲沿着腰缝一掐就开。',
      '老菱煮熟，拿旧牙刷把壳刷干净，冷水下锅，水开后再煮二十分钟，粉得像栗子。煮菱的水不要倒，洗脚解乏。',
      '菱肉烧豆腐最下饭。菱肉先炒到边上发黄，再下豆腐，放一勺豆瓣酱，盖上锅盖，数到三百。数错了也不要紧，就是不要揭盖子。',
    ],
    slips: [['粉得像栗子', '粉得像粟子']],
  },
  cat: {
    kind: 'notice',
    headline: '寻　猫',
    body: [
      '10月8日傍晚，东门老街茶馆走失黄白花猫一只，名“馒头”，重约九斤，左耳缺一小角，尾巴尖是白的，听见开罐头的声音会答应。胆小，不咬人，爱坐船。有知其下落者请告茶馆老板娘，当面酬谢，茶水管一年。',
    ],
    slips: [['尾巴尖是白的', '尾巴尖是自的']],
  },
  riddle: {
    kind: 'article',
    headline: '江边谜台',
    body: [
      '一、两岸都是它的家，一生不曾上岸。（打一物）',
      '二、千只脚，不走路，专背别人走路。（打一建筑）',
      '三、越洗越脏，不洗反而干净。（打一自然物）',
      '上期谜底：一、算盘；二、影子；三、回声。猜中者五人，其中四人住在同一个院子。',
    ],
  },
  pickle: {
    kind: 'notice',
    headline: '老坛酱园开坛',
    body: [
      '东门老坛酱园今冬头一缸酱瓜已于霜降前开坛。自带碗罐者每斤让利二分。本店狗已拴好，请放心进门。',
    ],
  },
  tender: {
    kind: 'notice',
    headline: '招标公告',
    body: [
      '菱江大桥东引桥人行道铺装工程，现面向全县公开招标。工程量：青石板1260平方米，栏杆柱头石狮42只（神态不得重复）。凡持有营业执照的石作单位均可报名。',
      '报名时间：10月20日至31日。报名地点：东岸工地指挥所二楼。投标者须自带石狮样品一只。',
    ],
    credit: '菱江大桥工程指挥所',
    slips: [['报名地点', '报各地点']],
  },
  obituary: {
    kind: 'notice',
    headline: '讣　告',
    body: [
      '城关镇退休邮递员席守信老先生，于1987年10月12日在家中安详辞世，享年八十三岁。席老投递邮件四十一年，无一封遗失。遵其遗愿，丧事从简，不收花圈；曾收到过他送的信的乡亲，可于18日上午8时到江边走一走。',
    ],
    credit: '子女率孙辈敬告',
  },
  lost: {
    kind: 'notice',
    headline: '遗失声明',
    body: [
      '本人遗失自行车执照一本，号码04471，声明作废。自行车还在。　丁小毛',
      '石埠乡大洼村遗失公章一枚，声明作废。捡到者切勿盖着玩。',
    ],
  },
  staff: {
    kind: 'furniture',
    body: ['本版编辑：何小满　校对：邢立言　版式：老徐　本报地址：东门老街27号　电话：139　印刷：县印刷厂'],
  },
}

export const page: PageSource = {
  ...sheet,
  label: '4',
  stories,
  layout: [
    { story: 'folio', look: { className: 'folio' } },
    {
      row: [
        {
          stack: [
            {
              story: 'ferryman',
              look: { vertical: true, face: 'song', size: 84, deckSize: 28, spacing: 0.1 },
              columns: 2,
            },
            { picture: 'ferryman', height: 220, grow: true },
          ],
        },
        {
          stack: [
            { story: 'poem', look: { framed: 'tint', face: 'song', size: 40, className: 'roman' } },
            { story: 'recipe', look: { face: 'hei', size: 40 } },
          ],
        },
      ],
      spans: [3, 1],
    },
    { rule: 'thick' },
    {
      row: [
        { story: 'watch', look: { face: 'song', size: 50 }, columns: 2 },
        {
          stack: [
            { picture: 'cat', height: 180, grow: true },
            { story: 'cat', look: { face: 'black', size: 40 } },
          ],
        },
        {
          stack: [
            {
              story: 'obituary',
              look: { framed: 'double', face: 'song', size: 38, className: 'big' },
            },
            { story: 'riddle', look: { face: 'hei', size: 36 } },
          ],
        },
      ],
      spans: [2, 1, 1],
      grow: true,
    },
    {
      row: [
        { story: 'tender', look: { framed: true, face: 'hei', size: 34, spacing: 0.2 }, columns: 2 },
        { story: 'lost', look: { framed: true, face: 'hei', size: 27 } },
        { story: 'pickle', look: { framed: 'double', face: 'black', size: 32 } },
      ],
      spans: [2, 1, 1],
      ruled: false,
    },
    { story: 'staff', columns: 1, look: { className: 'staff' } },
  ],
  lifts: [
    { story: 'folio', part: 'whole' },
    { story: 'ferryman', part: 'body' },
    { story: 'recipe', part: 'kicker' },
    { story: 'poem', part: 'body' },
    { story: 'poem', part: 'headline' },
    { story: 'poem', part: 'byline' },
    { story: 'ferryman', part: 'headline' },
    { story: 'ferryman', part: 'deck' },
    { story: 'ferryman', part: 'byline' },
    { story: 'recipe', part: 'body' },
    { story: 'recipe', part: 'headline' },
    { story: 'recipe', part: 'byline' },
    { story: 'watch', part: 'whole', frame: true },
    { story: 'cat', part: 'body' },
    { story: 'cat', part: 'headline' },
    { story: 'obituary', part: 'headline' },
    { story: 'obituary', part: 'rest' },
    { story: 'riddle', part: 'body' },
    { story: 'riddle', part: 'headline' },
    { story: 'pickle', part: 'whole' },
    { story: 'tender', part: 'headline', trouble: 'spaced' },
    { story: 'tender', part: 'rest' },
    { story: 'lost', part: 'rest' },
    { story: 'lost', part: 'headline' },
    { story: 'staff', part: 'whole' },
  ],
  habit: { gaps: 'pieces', unit: 'line' },
}
