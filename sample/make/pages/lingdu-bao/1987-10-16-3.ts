import type { PageSource, Story } from '../../types'
import { sheet } from './sheet'

const stories: Readonly<Record<string, Story>> = {
  folio: {
    kind: 'furniture',
    body: ['菱渡报　1987年10月16日　星期五', '学校文体', '第3版'],
  },
  bridge: {
    kind: 'article',
    headline: '“最后一米”合上了',
    jumpFrom: { text: '（上接1版）', page: 1 },
    body: [
      '洪水一夜之间涨了四米六，5号墩的围堰眼看要漫顶。当班的三十一名工人排成两列，把四千多只草袋一只一只递上去，递到天亮，水停在离堰顶一拃远的地方，不动了。那一拃的水痕至今还留在桥墩上，工人们用红漆画了一道线，旁边写着四个字：“到此为止”。',
      '记者问魏长河，昨天那面小红旗是从哪里来的。他有点不好意思：原先备好的旗子让江风刮跑了，这一面是工地食堂的炊事员老范用女儿的红领巾连夜改的。老范在工地上烧了两年半的饭，每天凌晨三点起来蒸馒头，算下来一共蒸了六十多万只。合龙前，大家推他到桥面上看一眼，他走到缺口边上，量了量，说：“也就是我一笼屉的宽。”',
      '合龙以后，还要铺桥面、装栏杆、架路灯，预计明年四月通车。桥东头将修一个小广场，渡口那棵三百年的老樟树原地不动，公路为它拐一个弯。设计图上，这个弯就叫“樟树弯”。',
      '中午12时，轮渡照常开航。船到江心，鲁金花挑着她的空箩筐站在船头，仰起脸来看桥，看得太久，下船的时候把扁担忘在了船上。（周问樵 何小满）',
    ],
    credits: ['周问樵', '何小满'],
    slips: [
      ['草袋一只一只', '草袋一只一支'],
      ['预计明年', '顶计明年'],
    ],
  },
  chess: {
    kind: 'article',
    kicker: '首届“渡口杯”象棋赛',
    headline: '七十岁让先\n十三岁不让',
    deck: '——决赛侧记',
    byline: '□ 本报通讯员 车马炮',
    credits: ['车马炮'],
    body: [
      '11日下午，县文化馆的长条凳上坐满了人，窗台上也坐满了人。首届“渡口杯”象棋赛打了五天，七十二名棋手只剩下两位：退休船工佟万里，七十岁；城关中学初一学生卫小川，十三岁。',
      '猜先猜到佟老执红，老人把手一摆：“让他先走，我都走了七十年了。”小川不肯：“规矩就是规矩。”裁判长翻了半天竞赛规则，没有这一条，只好请两人抓一枚纽扣定先后，结果还是佟老先走。',
      '前二十回合，红方当头炮步步紧逼。第二十三回合，小川弃了一匹马，满屋子的人都“啊”了一声。隔着窗户看棋的豆腐师傅急得一拍大腿，把扁担拍掉了，砸翻了半桶豆花。过了九步，大家才看出来，那匹马是拿来换路的。',
      '下到第四十一回合，双方各剩一车一兵。佟老看看墙上的钟，五点一刻，末班船五点半开，他家在对岸。“和了吧？”老人问。小川想了想，说：“封棋，明天接着下。”老人哈哈大笑：“明天我要去给孙女开家长会。”',
      '两人最后握手言和，并列冠军。奖品是一只保温瓶，不好劈成两半，文化馆决定再去买一只。',
    ],
    slips: [['七十二名棋手', '七十二名棋于']],
  },
  chessPhoto: {
    kind: 'caption',
    body: ['决赛第二十三回合，卫小川（右）弃马之后。'],
    photo: '本报记者 沈有渔 摄',
    credits: ['沈有渔'],
  },
  book: {
    kind: 'article',
    headline: '一本书逾期三十一年',
    body: [
      '本报讯 县图书馆的还书柜台10日收到一本《海底两万里》，书卡上的应还日期是1956年9月30日。',
      '还书的是位头发花白的工程师，姓什么不肯说。他当年读到鹦鹉螺号被大章鱼缠住，正要往下看，全家就搬去了外省。这次出差路过，特地绕道回来。管理员小卞按每天一分钱算了算，逾期费该是一百一十三元。馆长看过书后批了五个字：“保管得很好。”逾期费免了。',
      '工程师临走又把那本书借了去，说是路上要看结尾。（卞文娟）',
    ],
    credits: ['卞文娟'],
    slips: [['批了五个字', '批了五个宇']],
  },
  ball: {
    kind: 'article',
    headline: '邮电局一分险胜供销社',
    body: [
      '本报讯 县职工篮球赛9日晚在灯光球场收兵，邮电局队以51比50险胜供销社队。终场前四秒，投递员段飞从后场把球掷向篮筐，据他自己说，本来是想传球的。供销社队的队员不服，要求再赛一场，因灯光球场九点熄灯作罢。两队约定下月再战，输方请赢方看电影，票价不得低于一角五分。（体委 方圆）',
    ],
    credits: ['方圆'],
  },
  fog: {
    kind: 'article',
    kicker: '小问号信箱',
    headline: '江雾为什么爱起早？',
    body: [
      '蓼洲小学江小舟同学问：为什么江上的雾总在早晨来，太阳一高就不见了？',
      '答：夜里天晴无云，地面和江岸的热气散得快，贴着水面的空气跟着变凉。江水却凉得慢，还在不停地冒水汽。暖湿的水汽遇上凉空气，就凝成无数极小的水珠，浮在江面上，这便是雾。太阳出来以后，空气回暖，小水珠重新变成看不见的水汽，雾就“散”了。',
      '所以老船工说“早雾晴，晚雾阴”，是有道理的。你可以在窗外挂一支温度表，连着记半个月，看看起雾的早晨，是不是都比前一天冷。（县气象站 云 生）',
    ],
    credits: ['云生'],
    slips: [['凝成无数', '疑成无数']],
  },
  bell: {
    kind: 'article',
    headline: '钟表匠给学校校钟',
    body: [
      '本报讯 城关小学的大钟快了四年，每天快两分钟，全校跟着早到了四年。钟表匠尹师傅上周爬上钟楼，从齿轮里取出一只干了的壁虎，钟就准了。',
      '四年里早到的时间加起来，足够每个学生多睡三天。新学期第一次准点上课，有一半学生以为自己迟到，另一半以为老师迟到了。（城关小学 齐 鸣）',
    ],
    credits: ['齐鸣'],
  },
  board: {
    kind: 'article',
    headline: '八块黑板比高低',
    body: [
      '本报讯 城关中学的墙报比赛，昨天下午在操场边评出名次。八个班级八块黑板，从校门口一直排到食堂，看的人端着饭碗排成了长队。',
      '初二（3）班的《江鱼图谱》画了二十六种鱼，每条鱼的鳞片一片不少，获得第一名。画鱼的许小渔家里三代打鱼，他说最难画的是黄颡鱼，“它不肯笑”。初一（1）班的黑板上只画了一座桥，桥那头空着，请每个看的同学添上一样自己想看见的东西，到比赛结束，桥那头已有火车站、动物园、外婆家和一座冰棍厂，获得特别奖。',
      '名次公布以后下了一场雨。所幸学校早有准备，二十几把伞撑在了黑板上，同学们淋着回了教室。（城关中学 白 墨）',
    ],
    credits: ['白墨'],
    slips: [['端着饭碗', '瑞着饭碗']],
  },
  rope: {
    kind: 'article',
    headline: '拔河拔断了缆绳',
    body: [
      '本报讯 县直机关拔河赛决赛，搬运社对粮食局，相持十一分钟，忽听“啪”的一声，从轮渡公司借来的缆绳断成两截，双方一齐坐在地上。',
      '裁判宣布：绳子负，两队并列第一。轮渡公司表示感谢：这根缆绳下周本要用来拖驳船。（体委 方 圆）',
    ],
    credits: ['方圆'],
  },
  radio: {
    kind: 'article',
    headline: '广播站招小播音员',
    body: [
      '本报讯 县广播站“红蜻蜓”节目面向全县小学生招收播音员四名，本周日上午在站内试音。试音内容为朗读一段课文、学三种动物叫。',
      '站长特别说明：学公鸡叫的，去年已经招满。（播 音）',
    ],
    credits: ['播音'],
  },
  kite: {
    kind: 'article',
    headline: '老秤匠的风筝飞过江',
    body: [
      '本报讯 重阳未到，江滩上的风筝先上了天。做了五十年秤的凌师傅用秤杆的手艺做了一只“老鹰”，骨架是称着分量削出来的，左右两翅相差不到一钱。',
      '14日下午起了东风，老鹰挣断线，一直飞到对岸，落在蓼花洲一户人家的鸡窝上，一窝鸡三天没有下蛋。凌师傅已托轮渡捎去鸡蛋二十个赔礼。（辛 风）',
    ],
    credits: ['辛风'],
    slips: [['挣断线', '挣断钱']],
  },
  essay: {
    kind: 'notice',
    headline: '“我与渡口”征文启事',
    body: [
      '大桥将通，渡口将歇。本报副刊自即日起举办“我与渡口”征文：',
      '一、写真人真事，一千字以内，诗歌三十行以内，照片、旧船票亦可。',
      '二、截稿日期12月31日。来稿寄本报副刊部，信封左上角画一只小船。',
      '三、一等奖一名，奖自行车打气筒一个、终身乘船证一张；二等奖三名，各奖钢笔一支。',
    ],
    credit: '菱渡报副刊部',
  },
  film: {
    kind: 'notice',
    headline: '人民电影院节目预告',
    body: [
      '17日、18日：《芦荡小英雄》（日场一角，晚场一角五分）',
      '19日：《追鱼记》戏曲片，加映科教片《怎样防治稻飞虱》',
      '晚场七时半开映，自带板凳者坐前排',
      '20日：检修放映机，停映一天；放映员老葛在门口讲故事，免票',
    ],
  },
  erratum: {
    kind: 'notice',
    headline: '更　正',
    body: [
      '本报10月13日二版《王大爷养猪致富》一文，“三百头”应为“三头”。王大爷来信说，近日登门取经的人太多，请代为说明。',
    ],
  },
}

export const page: PageSource = {
  ...sheet,
  label: '3',
  stories,
  layout: [
    { story: 'folio', look: { className: 'folio' } },
    {
      row: [
        {
          stack: [
            {
              story: 'chess',
              look: { vertical: true, face: 'black', size: 58, deckSize: 24 },
              columns: 2,
            },
            {
              row: [
                { picture: 'chess', height: 300, grow: true },
                {
                  stack: [
                    { story: 'chessPhoto' },
                    { rule: 'thin' },
                    { story: 'rope', look: { face: 'hei', size: 36 } },
                  ],
                },
              ],
              spans: [2, 1],
              ruled: false,
              grow: true,
            },
          ],
        },
        {
          stack: [
            { story: 'book', look: { face: 'hei', size: 34 } },
            { rule: 'thin' },
            { story: 'radio', look: { face: 'song', size: 32 } },
          ],
        },
      ],
      spans: [3, 1],
    },
    { rule: 'double' },
    {
      row: [
        {
          stack: [
            { story: 'bridge', look: { face: 'song', size: 40, align: 'left' }, columns: 2 },
            { rule: 'thin' },
            { story: 'board', look: { face: 'black', size: 46 }, columns: 2 },
            { story: 'fog', look: { face: 'hei', size: 38, framed: 'tint' }, columns: 2 },
          ],
        },
        {
          stack: [
            { story: 'ball', look: { face: 'song', size: 30 } },
            { rule: 'thin' },
            { story: 'bell', look: { face: 'song', size: 34 } },
            { rule: 'wave' },
            { story: 'erratum', look: { face: 'hei', size: 26 } },
            { story: 'film', look: { framed: true, face: 'hei', size: 27, className: 'roman' } },
          ],
        },
        {
          stack: [
            { story: 'essay', look: { framed: 'double', face: 'black', size: 27 } },
            { picture: 'kite', height: 200, grow: true },
            { story: 'kite', look: { face: 'song', size: 33 } },
          ],
        },
      ],
      spans: [2, 1, 1],
      grow: true,
    },
  ],
  lifts: [
    { story: 'folio', part: 'whole' },
    { story: 'chess', part: 'kicker' },
    { story: 'chess', part: 'headline' },
    { story: 'chess', part: 'deck' },
    { story: 'book', part: 'headline' },
    { story: 'chess', part: 'body' },
    { story: 'chessPhoto', part: 'whole' },
    { story: 'book', part: 'body' },
    { story: 'chess', part: 'byline' },
    { story: 'rope', part: 'body' },
    { story: 'radio', part: 'body' },
    { story: 'rope', part: 'headline' },
    { story: 'radio', part: 'headline' },
    { story: 'bridge', part: 'headline' },
    { story: 'bridge', part: 'rest' },
    { story: 'board', part: 'body' },
    { story: 'ball', part: 'body' },
    { story: 'bell', part: 'body' },
    { story: 'ball', part: 'headline' },
    { story: 'bell', part: 'headline' },
    { story: 'board', part: 'headline' },
    { story: 'kite', part: 'whole' },
    { story: 'essay', part: 'whole' },
    { story: 'fog', part: 'whole' },
    { story: 'erratum', part: 'headline', trouble: 'double' },
    { story: 'erratum', part: 'body' },
    { story: 'film', part: 'whole' },
  ],
  habit: { gaps: 'paragraphs', unit: 'paragraph', halfWidth: true },
}
