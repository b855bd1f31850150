import type { PageSource, Story } from '../../types'
import { sheet } from './sheet'

const stories: Readonly<Record<string, Story>> = {
  folio: {
    kind: 'furniture',
    body: ['第2版', '乡里乡亲', '菱渡报　1987年10月16日　星期五'],
  },
  tractor: {
    kind: 'article',
    kicker: '蹲点见闻',
    headline: '一台拖拉机和十七户人家',
    deck: '——柳汊村合伙买机耕田记',
    byline: '□ 本报记者 周问樵 通讯员 柳长青',
    credits: ['周问樵', '柳长青'],
    body: [
      '柳汊村的晒谷场上停着一台手扶拖拉机，车头上系着红绸，车尾挂着一块小黑板。黑板上用粉笔写着十七个名字，后面跟着日期、钟点和一个或圆或方的记号。村里人管这块黑板叫“圣旨”。',
      { subhead: '抓阄抓出来的次序' },
      '去年冬天，十七户人家凑了两千八百元，买回这台拖拉机。机器进村那天，十七户人家都来摸了一遍，摸完问题也来了：开春只有二十来天农时，谁先耕，谁后耕？',
      '会开了三个晚上，油灯添了五回油，谁也说服不了谁。第四天晚上，年纪最大的柳三公把烟斗往桌上一磕：“抓阄。抓到头一个的，把第一天让给家里有病人的；抓到末一个的，年底分红多一股。”阄纸是他孙女从作业本上裁的，背面还有半道没算完的除法。',
      '头一阄偏偏是柳三公自己抓着了。他二话没说，把第一天让给了丈夫卧病在床的柳素珍。',
      { subhead: '圆是欠，方是还' },
      '黑板上的记号有讲究：圆的是欠了人家一个工，方的是还了。谁家耕田，别家来人帮着扶犁、送水，记一个圆；轮到别家时再去，圆就改成方。一年下来，黑板擦了又写，写了又擦，到今天还剩两个圆。',
      '一个是柳满囤的。他欠邻居半天工，春上闪了腰，一直没还上，见人就说“我还有一个圆”，说得邻居过意不去，夜里偷偷去把黑板上的圆改成了方，第二天早上又被他改了回来。',
      '另一个圆没有人认。记账的柳长青把账本翻到头，才发现那个圆是他记账时放茶杯留下的印子。',
      { subhead: '第十八户' },
      '秋后算账，十七户平均每户省下四十一个工，多收稻谷三百二十斤。眼热的人家要入伙，合伙会一致通过的头一户，是村小学的代课老师小柳。她家没有田，只有一块三分地的菜园。',
      '“要她做什么？”记者问。柳三公笑着指指黑板：“字写得好。”',
    ],
    slips: [
      ['车尾挂着', '车尾桂着'],
      ['谁也说服不了谁', '谁也说眼不了谁'],
      ['三百二十斤', '三百二十厅'],
    ],
  },
  scale: {
    kind: 'article',
    headline: '石埠集上\n添了一杆公平秤',
    credits: ['鲁守平'],
    body: [
      '本报讯 逢四逢十赶石埠集的人，近来都爱往集东头的大樟树下走一走。树下新设了一杆公平秤，谁买了东西不放心，可以拿来复称，分文不取。',
      '掌秤的鲁守平老汉今年六十七岁，当过三十年粮站司磅员，眼力好，脾气也大。设秤头一天，他复称了134回，查出短秤9回，其中一回是他的亲外甥。外甥挑着担子要走，老汉一把按住：“补足了再走，今晚也别来我家吃饭。”',
      '十天下来，短秤的从一天九回降到了一天一回。老汉说，那一回是卖葱的小姑娘看错了秤星，脸红得像个灯笼，不能算。（石埠乡 鲁 宁）',
    ],
    slips: [['卖葱的', '买葱的']],
  },
  persimmon: {
    kind: 'caption',
    body: ['霜降将近，青螺溪两岸的柿子红了。上圩乡今年柿子产量预计达四十六万斤，家家屋顶都晒成了一片金红。图为村民在晾晒柿饼。'],
    photo: '沈有渔 摄',
    credits: ['沈有渔'],
  },
  shelf: {
    kind: 'article',
    headline: '渡船上有了书架',
    body: [
      '本报讯 过江要十二分钟，正好看完一篇小小说。轮渡公司售票员苗小芹把自己的一百零七本书搬上了“菱渡三号”，钉了个书架，乘客随便看，下船放回原处。',
      '两个月下来，书不但没有少，反而多出二十三本。有人悄悄放上《果树嫁接一百问》，有人放上一本手抄的山歌。最受欢迎的是一本没头没尾的侦探小说，凶手是谁，缺了最后三页。',
      '常坐这班船的乘客为此分成了两派，一派说是管家，一派说是表弟。苗小芹在书架上挂了个小本子，请知道结局的人写下来。截至本报发稿时，小本子上已有十九种结局。（苗 圃）',
    ],
    credits: ['苗圃'],
    slips: [['悄悄放上', '俏悄放上']],
  },
  letter: {
    kind: 'article',
    kicker: '读者来信',
    headline: '邮筒里住了一窝麻雀',
    credits: ['冯小慧'],
    body: [
      '编辑同志：',
      '我是城关小学四年级的学生。我们巷口的邮筒里住了一窝小麻雀，一共五只，嘴巴是黄的。邮递员叔叔每天开邮筒都要轻手轻脚，可是投信的人不知道，信落下去会打到它们的头。能不能请大家到别处寄信，等它们会飞了再回来？',
      '（冯小慧）',
      '编者附记：收到来信后，记者走访了邮电局。局里已在邮筒上贴了告示，请大家改投二十步外的临时信箱。据邮递员老秦观察，小麻雀约需再住九天。',
    ],
    slips: [['轻手轻脚', '轻手轻却']],
  },
  boat: {
    kind: 'article',
    headline: '药箱上了打鱼船',
    body: [
      '本报讯 县医院的“水上药箱”本月起增加到六只，分别寄放在六条常年在江上作业的打鱼船上。箱里有退热、止泻、外伤三类常备药，另有听诊器一副、体温表两支。',
      '渔民陈四喜是六位“药箱船长”之一。他不识字，医生便把药名画成图：止泻药画一只茅房，退热药画一块冰，治跌打的画一个人从梯子上往下掉。上月他用箱里的药救治了三位渔民，没有一次拿错。',
      '六条船里，有一条是夫妻船。女船主阿珠把药箱擦得能照见人影，逢人便说：“从前江上有个头疼脑热，要摇两个钟头的橹才见得到大夫。现在大夫住在我船尾，就是不会说话。”',
      '医院打算明年把药箱添到十只，并请县广播站每星期二晚上播一回《船上急救》。讲课的大夫晕船，所以第一讲就定为《怎样不晕船》。',
      '医院药房的姚大夫说，现在药房里的新护士也爱看这套图。（县医院 姚 静）',
    ],
    credits: ['姚静'],
    slips: [['体温表', '休温表']],
  },
  bees: {
    kind: 'article',
    headline: '蜂箱搬家要赶夜路',
    body: [
      '本报讯 追花的季节过了，外乡来的养蜂人老邬要带着他的八十六箱蜂回南边去过冬。蜜蜂认家，白天搬不得，得等天黑透、蜂归了巢才好动身。',
      '12日夜里，蓼花洲二十多个青年打着火把，帮他把蜂箱一只只抬上船，来回走了四十多趟，只有两个人挨了蜇。老邬留下一坛荞麦蜜，说明年菜花开时再来。（洲 生）',
    ],
    credits: ['洲生'],
  },
  briefs: {
    kind: 'article',
    headline: '乡里短波',
    body: [
      '▲青螺乡修复水碾三座，磨面不用再走十里路，排队时还能听碾坊老板讲《三国》。',
      '▲柳汊村通了广播，头一天播的是寻牛启事，牛当晚就找到了。',
      '▲上圩乡供销社到货折叠伞五十把，两天售完；第三天下了雨。',
      '▲石埠豆腐坊改用电磨，豆腐西施曹大姐说，省下的驴准备送去学耕田。',
      '▲蓼花洲小学的鸭子会排队过马路了，带队的是一只鹅。',
    ],
    slips: [['供销社', '供锁社']],
  },
  found: {
    kind: 'notice',
    headline: '招领启事',
    body: [
      '10月11日在东码头候船室拾到蓝布包一个，内有布鞋一双（左右脚尺码不同）、麻糖一包（已由值班员代为吃去，照价赔偿）、户口簿一本。请失主速来认领。',
    ],
    credit: '东码头值班室',
  },
  reed: {
    kind: 'notice',
    headline: '芦席收购公告',
    body: [
      '本站自即日起敞开收购芦席。甲等每张一元八角，乙等一元五角。要求席面平整、四角方正、无虫蛀。编有花样者另议。逢集日加班收购，备有茶水。',
    ],
    credit: '县土产公司蓼花洲收购站',
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
        {
          stack: [
            {
              story: 'tractor',
              parts: ['kicker', 'headline', 'deck', 'byline'],
              look: { size: 70, face: 'song', deckSize: 26 },
            },
            { picture: 'tractor', height: 120, grow: true },
            { story: 'tractor', parts: ['body'], columns: 3 },
          ],
        },
        {
          stack: [
            { story: 'letter', look: { framed: 'tint', face: 'hei', size: 30 } },
            { story: 'bees', look: { face: 'song', size: 34 } },
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
            { story: 'scale', look: { vertical: true, face: 'hei', size: 36 }, columns: 2 },
            { rule: 'thin' },
            { story: 'shelf', look: { face: 'song', size: 38 }, columns: 2 },
          ],
        },
        {
          stack: [
            { picture: 'persimmon', height: 300, grow: true },
            { story: 'persimmon', columns: 1 },
          ],
        },
      ],
      spans: [2, 2],
      grow: true,
    },
    { rule: 'thin' },
    {
      row: [
        { story: 'boat', look: { face: 'song', size: 40 }, columns: 2 },
        { story: 'briefs', look: { face: 'black', size: 32, framed: true, className: 'roman' } },
        {
          stack: [
            { story: 'found', look: { face: 'hei', size: 26 } },
            { rule: 'wave' },
            { story: 'reed', look: { face: 'hei', size: 26 } },
          ],
        },
      ],
      spans: [2, 1, 1],
    },
  ],
  lifts: [
    { story: 'tractor', part: 'kicker' },
    { story: 'tractor', part: 'body' },
    { story: 'letter', part: 'whole' },
    { story: 'bees', part: 'body' },
    { story: 'scale', part: 'body' },
    { story: 'bees', part: 'headline' },
    { story: 'scale', part: 'headline' },
    { story: 'shelf', part: 'body' },
    { story: 'tractor', part: 'headline', trouble: 'double' },
    { story: 'tractor', part: 'deck' },
    { story: 'tractor', part: 'byline' },
    { story: 'persimmon', part: 'whole' },
    { story: 'shelf', part: 'headline' },
    { story: 'boat', part: 'rest' },
    { story: 'boat', part: 'headline' },
    { story: 'found', part: 'headline', trouble: 'spaced' },
    { story: 'found', part: 'rest' },
    { story: 'reed', part: 'whole' },
    { story: 'briefs', part: 'rest' },
    { story: 'briefs', part: 'headline' },
    { story: 'folio', part: 'whole' },
  ],
  habit: { gaps: 'none', unit: 'line' },
}
