import type { PageSource, Story } from '../../types'
import { sheet } from './sheet'

const stories: Readonly<Record<string, Story>> = {
  plate: {
    kind: 'furniture',
    headline: '菱渡报',
    deck: '1987年10月16日　星期五　农历丁卯年八月廿四　第412期　今日四版　每周二、五出版　零售四分',
  },
  ear: {
    kind: 'furniture',
    body: [
      { subhead: '今明天气' },
      '县气象站预报：今天多云，早晨江面有薄雾，能见度不足三百米，轮渡或有推迟。明天晴到多云，东北风二到三级，最高23℃，最低14℃。晒被子的好天气。',
    ],
  },
  bridge: {
    kind: 'article',
    kicker: '钢梁严丝合缝　江上鞭炮齐鸣',
    headline: '“最后一米”合上了',
    deck: '——菱江大桥昨日上午合龙，明年春茶上市前可望通车',
    credits: ['周问樵', '何小满'],
    body: [
      '本报讯（记者 周问樵 何小满）昨天上午9时42分，随着现场指挥魏长河手中那面小红旗往下一挥，最后一段重36吨的钢梁稳稳落进7号墩与8号墩之间的缺口。江面上静了两三秒钟，不知谁先喊了一声“成了”，两岸的锣鼓、鞭炮和轮渡的汽笛就一齐响了起来。长642米的菱江大桥，就此连成一线。',
      '天还没亮，东岸的江堤上已经站满了人。石埠乡的菜农鲁金花凌晨三点起身，挑着一担空箩筐走了11里路。有人问她空着箩筐来做什么，她说：“我挑了二十六年菜过渡，今天这一担不卖菜，就是让箩筐也看看桥。”',
      '合龙的时辰是按气温挑的。大桥总工程师陶望舒告诉记者，钢梁白天热胀、夜里冷缩，一天里头要差出将近两厘米，只有上午九点半到十点之间，缺口的宽度同钢梁的长度正好相等。为了等这半个钟头，测量组的六个年轻人在桥头守了三个通宵，每隔一刻钟量一次，记满了四个练习本。',
      '“误差多少？”指挥所里的人都伸长了脖子。测量员小丁把数字报了两遍：轴线偏差4毫米，高程偏差3毫米。陶望舒摘下眼镜擦了又擦，只说了一句：“可以给家里写信了。”他上一次回家，还是去年的端午节。',
      '大桥于1985年3月动工。两年半里，建桥工人打下112根桩，浇了两万一千方混凝土，闯过三次洪峰。去年七月那场大水，',
    ],
    jump: { text: '（下转3版）', page: 3 },
    slips: [
      ['天还没亮', '天还役亮'],
      ['将近两厘米', '将近两厘采'],
      ['打下112根桩', '打下ll2根桩'],
    ],
  },
  bridgePhoto: {
    kind: 'caption',
    body: ['昨天上午，最后一段钢梁起吊就位，菱江大桥全线合龙。江上为大桥护航的是“菱渡三号”轮渡。'],
    photo: '本报记者 沈有渔 摄',
    credits: ['沈有渔'],
  },
  comment: {
    kind: 'article',
    kicker: '短　评',
    headline: '桥通了，别忘了渡',
    credits: ['秋水'],
    body: [
      '桥合龙了，可喜可贺。喜过之后，有一句话想说在前头。',
      '菱渡因渡得名。三百多年里，一条船、一根篙，渡过赶考的书生、下聘的花轿、抱着病孩子的母亲，风雨无阻，半夜叫渡也有人应。桥是钢铁的，渡是人心的。将来车轮滚滚，一分钟过江，那份“有叫必应”的老规矩，不该跟着渡船一道靠岸。',
      '再过几个月，渡口的灯也许要熄了。可是有一盏灯熄不得，它不挂在码头上，挂在办事人的眉眼之间：来人一看，就晓得今天过得了江。',
      '各行各业窗口里坐着的同志，不妨都想一想：你的那条“船”，今天有人叫，你应了没有？',
    ],
    credit: '（秋　水）',
    slips: [['抱着病孩子', '抱着病核子']],
  },
  rice: {
    kind: 'article',
    headline: '晚稻登场\n亩产过八百',
    credits: ['康有年'],
    body: [
      '本报讯 上圩乡的晚稻开镰了。到13日止，全乡1.2万亩晚稻已收割四成，过秤验收的38块田，平均亩产812斤，比去年同期多收57斤。',
      '种田能手郝满仓家的六亩三分田拔了头筹，亩产961斤。他的窍门说出来不值钱：“别人看电视，我看水。”整个八月他夜夜提着马灯巡田，田埂上的蛤蟆都认得他了。',
      '乡农技站提醒各户：本月下旬有一次冷空气，未割的田块要抢晴收割，稻草莫在公路上摊晒。（康有年）',
    ],
    slips: [['未割的田块', '末割的田块']],
  },
  choir: {
    kind: 'article',
    headline: '五十二个孩子和\n一架少了七个键的风琴',
    byline: '□ 本报记者 何小满',
    credits: ['何小满'],
    body: [
      '蓼洲小学合唱队要到地区去比赛了。消息传来那天，校长戴老师把铁钟敲了三遍，结果全校的学生都以为放学了，跑得只剩下合唱队。',
      '这支队伍成立才一年零两个月。五十二名队员，最小的七岁，最大的十三岁，多半是江边渔家的孩子。教唱的梅知秋老师是位退休的邮递员，嗓子是在江上喊信喊出来的。“从前送信到洲上，隔着半里水面喊名字，声音要又圆又远，不然人家听不见。”她教孩子们唱歌，用的还是这个法子：对着江唱，唱到对岸的牛抬起头来，就算过关。',
      '学校只有一架风琴，是1958年置下的，七个键按下去没有声音。梅老师就在那七个地方叫孩子们自己唱出来补上。补得久了，每个人都记牢了那七个音。地区来的音乐老师听过以后说，这支合唱队的音准，是他在全区听到的最好的。',
      '比赛定在本月24日。县轮渡公司答应那天早上专开一班船，船票免收，条件是孩子们在船上先唱一遍。',
    ],
    slips: [['合唱队要到', '合唱队耍到']],
  },
  pointer: { kind: 'pointer', body: ['老艄公洪水根口述《摆渡四十年》　详见4版'] },
  lamps: {
    kind: 'article',
    headline: '东门老街装上路灯',
    body: [
      '本报讯 东门老街的居民从本周起不必再打手电走夜路了。县供电所用六天时间，在全长430米的老街上立起了19盏路灯，国庆前答应的事，晚了半个月，总算办成。',
      '为了不挡住老茶馆的招牌，第7盏灯往西挪了一米二；为了照顾12号院里怕光的画眉鸟，第11盏灯加了个白铁罩子。住在巷尾的潘老太今年八十一岁，头一个晚上在灯下坐到九点半，说是要“坐够本”。（供电所 薛明）',
    ],
    credits: ['薛明'],
  },
  phone: {
    kind: 'article',
    headline: '“114”昨起开通',
    body: [
      '本报讯 县邮电局昨起开办电话号码查询业务，拨“114”即可。全县现有电话527部，值班员钟秀兰已能背出其中四百部。开通头一天，她接到83个电话，其中19个是来问她到底背得出多少的。（尤 佳）',
    ],
    credits: ['尤佳'],
    slips: [['值班员', '值斑员']],
  },
  organ: {
    kind: 'caption',
    body: ['傍晚放学后，梅知秋老师和她的队员们对着江面练声。'],
    photo: '何小满 摄',
    credits: ['何小满'],
  },
  carp: {
    kind: 'article',
    headline: '一条鲤鱼退了票',
    body: [
      '本报讯 13日傍晚，“菱渡三号”靠岸时，一条三斤多重的鲤鱼跃上甲板，正落在旅客孙木匠的脚边。孙木匠要买下，船长不肯收钱，说它没买票，按规定该请下船去。众人鼓掌，鲤鱼遂回江中。（轮渡公司 江帆）',
    ],
    credits: ['江帆'],
  },
  ferry: {
    kind: 'notice',
    headline: '菱渡轮渡公司秋冬季航班公告',
    body: [
      '自10月20日起，本公司东西码头对开航班调整如下，望旅客周知：',
      '首班6时整，末班18时30分；逢集日（农历一、四、七）加开5时20分菜农专班，担子免票。',
      '每日7时至9时、16时至18时，每20分钟一班；其余时间每40分钟一班。',
      '江面能见度不足200米时停航，以码头升起白球为号。夜间急病、接生，可敲值班室窗户，随叫随开，不论钟点。',
    ],
    credit: '1987年10月14日',
  },
}

export const page: PageSource = {
  ...sheet,
  label: '1',
  stories,
  layout: [
    {
      row: [
        { story: 'plate', look: { size: 168, face: 'song', spacing: 0.22, className: 'plate' } },
        { story: 'ear', columns: 1, look: { framed: true, className: 'ear' } },
      ],
      spans: [3, 1],
      ruled: false,
    },
    {
      row: [
        {
          stack: [
            {
              story: 'bridge',
              parts: ['kicker', 'headline', 'deck'],
              look: { size: 84, face: 'black', shadow: true, deckSize: 26 },
            },
            {
              row: [
                { stack: [{ picture: 'bridge', height: 400, grow: true }, { story: 'bridgePhoto', columns: 1 }] },
                { story: 'comment', look: { framed: 'tint', face: 'song', size: 29 } },
              ],
              spans: [2, 1],
              ruled: false,
              grow: true,
            },
            { story: 'bridge', parts: ['body'] , columns: 3 },
          ],
        },
        {
          stack: [
            { story: 'rice', look: { face: 'hei', size: 38 } },
            { rule: 'thin' },
            { story: 'phone', look: { face: 'song', size: 34 } },
            { rule: 'wave' },
            { story: 'pointer', look: {} },
            { rule: 'wave' },
            { story: 'lamps', look: { face: 'song', size: 32 } },
          ],
        },
      ],
      spans: [3, 1],
    },
    { rule: 'thick' },
    {
      row: [
        { story: 'choir', columns: 2, look: { vertical: true, size: 40, face: 'song' } },
        {
          stack: [
            { picture: 'choir', height: 200, grow: true },
            { story: 'organ' },
            { rule: 'thin' },
            { story: 'carp', look: { face: 'hei', size: 30 } },
          ],
        },
        { story: 'ferry', look: { framed: true, face: 'hei', size: 22 } },
      ],
      spans: [2, 1, 1],
      grow: true,
    },
  ],
  lifts: [
    { story: 'plate', part: 'whole' },
    { story: 'ear', part: 'whole' },
    { story: 'rice', part: 'body', frame: true },
    { story: 'rice', part: 'headline' },
    { story: 'bridge', part: 'body' },
    { story: 'bridgePhoto', part: 'body', glue: true },
    { story: 'phone', part: 'body' },
    { story: 'pointer', part: 'whole' },
    { story: 'phone', part: 'headline' },
    { story: 'bridge', part: 'kicker' },
    { story: 'bridge', part: 'headline', trouble: 'runs' },
    { story: 'bridge', part: 'deck', tight: true },
    { story: 'comment', part: 'whole' },
    { story: 'choir', part: 'headline' },
    { story: 'choir', part: 'body' },
    { story: 'choir', part: 'byline' },
    { story: 'carp', part: 'whole' },
    { story: 'organ', part: 'whole' },
    { story: 'lamps', part: 'body' },
    { story: 'ferry', part: 'whole', frame: true },
    { story: 'lamps', part: 'headline', trouble: 'double' },
  ],
  habit: { gaps: 'lines', unit: 'line', digitGaps: true },
}
