/**
 * The words of sentences that state figures. Only words that tell what a number counts, whose it is, of which year, and
 * what makes it unfit to be judged are tokens of their own; all the rest is OTHER, and what reads the tokens treats it
 * as unknown. Every text is a sequence of these tokens, to the last character.
 *
 * The text comes squeezed: blanks and line ends between Chinese characters are left out, full-width digits, letters and
 * brackets are ASCII (the comma excepted), and the lexer is shown one character for all that no rule tells apart. Words are
 * found by longest match, so a longer word that isn't the claim hides the shorter one that would be: 行政许可信息 is no
 * 行政许可, 依申请公开目录 no request.
 */
lexer grammar ClaimsLexer;

// What parts sentences and clauses

STOP : [。！？!?] ;
SEMICOLON : ';' ;
COLON : ':' ;
COMMA : [,，] ;
PAUSE : '、' ;
OPEN : [([【〔] ;
CLOSE : [)\]】〕] ;

// Digits that count nothing

/** A title or something quoted: its words claim nothing. */
NAME
    : '《' ~[《》。]* '》'
    | '“' ~[“”。]* '”'
    | '〈' ~[〈〉。]* '〉'
    ;

/** Numbers of documents, articles, telephones, versions, ordinals, spans, and latin words with their digits. */
CODE
    : [〔[(【] Digit Digit Digit Digit [〕\])】] '第'? Digit* '号'
    | Digit+ '号'
    | '第' (Digit+ | Han+)
    | '0' Digit+
    | Digit+ ('.' Digit+) ('.' Digit+)+
    | Digit+ [-~～—–－/] Digit+ ([-~～—–－/.] Digit+)*
    | Digit+ ('.' Digit+)? [至到] Digit+ ('.' Digit+)?
    | Group Digit+
    | Digit* [A-Za-z] [A-Za-z0-9._@/:&=?#%-]*
    | Digit+ [+＋] Digit+ ([+＋] Digit+)*
    ;

/** The hotline, and words with numerals that count nothing. */
IDIOM
    : '十三五' | '十四五' | '十五五' | '二十大' | '十九大' | '三公' | '一网通办' | '一网统管' | '两会' | '一把手' | '一方面' | '统一' | '唯一'
    | '进一步' | '一次性' | '一站式' | '万一' | '一体' | '同一' | '三审三校' | '一般' | '一些' | '一系列' | '第一时间' | '双随机' | '一线'
    ;

// Time

YEAR : [12] [09] Digit Digit '年' '度'? ;
YEAR_IN_HAN : '二' [〇零○] [〇零○一二三四五六七八九] [〇零○一二三四五六七八九] '年' '度'? ;
MONTH : (Digit Digit? | [一二三四五六七八九十] [一二]?) '月' '份'? ;
DAY : Digit Digit? [日] ;
THIS_YEAR : '全年' '度'? | '本年度' '内'? | '本年' | '今年' | '年内' | '年度内' | '一年来' | '该年度' | '年度' ;
OTHER_YEAR : '上一年' '度'? | '上年' '度'? | '去年' | '往年' | '前年' | '近年' '来'? | '历年' '来'? | '以往' | '近几年' '来'? | '近两年' | '近三年' | '当年' '度'? | '月底' | '月末' | '年初' | '上月' | '月均' | '日均' ;
/** A part of the year. */
PART_YEAR : '上半年' | '下半年' | [一二三四] '季度' | '季度' ;
SINCE : '以来' | '累计' | '历年累计' | '自成立' | '迄今' ;
UNTIL : ('截' [至止] '到'? | '至' | '到') ( [12] [09] Digit Digit '年' '度'? | '本年' '度'? | '当年' | '本' )? ('12月31日' | '年底' | '年末' | '12月底' | '底') | '截' [至止] '目前' ;
PLAN : '下一步' | '下步' | '下一阶段' | '将' | '拟' | '计划' | '力争' | '预计' | '明年' | '来年' | '今后' | '未来' | '目标' | '争取' | '应当' | '如果' | '若' | '如遇' | '凡' | '不少于' | '原则上' | '必须' ;
/** Makes the number behind it a change, not a count. */
COMPARISON
    : ('比' | '较' | '与' | '同' | '跟' | '相比' | '相较') '于'? ('上一年' '度'? | '上年' '度'? | '去年' '度'? | '前年' '度'? | '往年' | '上年同期' | [12] [09] Digit Digit '年' '度'?) '同期'? ('相比' | '比较')?
    | '同比' | '环比' | '相比' | '增加' | '增长' | '减少' | '下降' | '降低' | '上升' | '提高' | '增幅' | '降幅' | '降至' | '增至' | '升至' | '增加到' | '净增' | '少于' | '高于' | '低于' | '翻'
    ;

/** A length of time, a rank, a kind: digits that are no number of things. */
DURATION
    : (Digit+ | Han+) [余多]? ('个'? ('工作日' | '月' | '小时' | '自然日') | '个季度' | '天' | '周年' | '年' | '日' | '分钟' | '岁' | '届' | '级' | '类' | '版' | '方面' | '位' | '倍')
    ;

// Whose figures

SELF
    : [我本] ('局' | '办' | '委' | '厅' | '部' | '县' | '市' | '区' | '省' | '镇' | '乡' | '校' | '院' | '会' | '队' | '所' | '站' | '州' | '旗' | '盟' | '署' | '社' | '馆' | '处' | '单位' | '机关' | '街道' | '中心' | '部门' | '地区' | '系统' | '行政机关' | '办事处' | '街道办' | '公司' | '集团' | '级')
    | '本行政机关'
    ;
/** All of an area: the report's own scope where a government reports. */
AREA : '全' [县市区省州旗盟镇乡] | '全街道' ;
/** All of an organ. */
WHOLE : '全' [局办委厅部校院会] | '全系统' | '机关' '本级' ;
/** An organ named: only the report's own agency may be meant. */
ORGAN
    : '局' | '办公室' | '委员会' | '委' | '厅' | '镇' | '街道' | '街道办' | '乡' | '政府' | '人民政府' | '部门' | '单位' | '科室' | '股室' | '公安' | '法院' | '中心' | '机关' | '处室' | '司法' | '管委会' | '各级' | '行政机关' | '村' | '社区' | '学校' | '医院' | '政府办' | '府办' | '代表' | '分局' | '支队' | '大队' | '办事处' | '领域' | '所属' | '下属' | '直属' | '公司' | '卫健委' | '发改委' | '其中某'
    ;
/** Words with the name of an organ in them that name none. */
NO_ORGAN
    : '政府' '门户'? '网站' | '政府工作报告' | '政府开放日' | '政府公报' | '政府采购' | '当地政府' | '法治政府' | '服务型政府' | '政府职能' | '政府网' | '部门预算' | '部门决算' | '中心工作' | '党中央' | '委托' | '中心组' | '结局' | '布局' | '政府会议' | '政府购买' | '乡村' | '委派' | '格局' | '行政机关不再处理'
    ;

// How a request came

CHANNEL
    : '网络' | '信函' | '邮寄' | '邮政' | '当面' | '现场' | '电子邮件' | '邮箱' | '邮件' | '网站' | '平台' | '传真' | '窗口' | '线上' | '线下' | '网上' | '系统' | '渠道' | '书信' | '信件' | '在线' | '来函' | '快递' | '门户' | '通过' | '互联网' | '电话' | '上门' | '书面'
    ;
ANY_CHANNEL : '等' '多种'? ('渠道' | '方式' | '途径' | '形式') | '各' ('渠道' | '种渠道' | '种方式' | '类渠道') | '各种' ('渠道' | '方式' | '途径' | '形式') | '线上线下' ;
/** Where the same information may stand several times. */
OUTLET : '微信' | '微博' | '公众号' | '客户端' | '抖音' | '头条' | '报纸' | '报刊' | '公示栏' | '公告栏' | '新媒体' | '电视' | '广播' | '媒体' | '快手' | '视频号' | '专栏' ;
/** What the number before is about, wholly or in part. */
CONCERNS : '涉及' ;

// What is counted

RECEIVE : '收到' | '新收到' | '新收' | '接收' | '接到' | '收悉' | '受理' | '收办' | '收受' | '收取到' | '接受' ;
RECEIVE_SHORT : '收' ;
HANDLE : '办结' | '答复' | '办复' | '回复' | '办理完毕' | '办理完成' ;
TREAT : '办理' | '处理' ;
REQUEST
    : Publicity? ('的' | '类')? '申请' RequestNoun?
    | '申请公开' '的'? ('政府信息' | '信息')? RequestNoun
    | Publicity '依申请公开' '的'? '申请' RequestNoun?
    | '依申请公开' '的'? ('政府信息' | '信息')? '的'? '申请' RequestNoun?
    | '依申请' ('件' | '办件')
    ;
/** Requests only behind a verb: by itself it may be the information disclosed, or a chapter of a website. */
ON_REQUEST
    : ('政府信息' | '信息' | '政务')? '依申请公开' ('政府信息')? '的'? ('事项' | '件' | '办件' | '办理件' | '数量' | '案件')?
    | '依申请公开' '政府信息' '公开'? ('事项' | '件')?
    ;
fragment Publicity : ('政府' | '政务')? '信息' '公开' | '政务公开' | '公开' | '政府信息依' | '依' ;
fragment RequestNoun : '件' | '书' | '表' | '事项' | '数量' | '总数' | '总量' | '数' | '量' | '总数量' | '办件' | '案件' | '总件数' | '件数' | '件数量' ;
/** That a sentence is about disclosure, where a review or a lawsuit may be about anything. */
PUBLICITY : ('政府' | '政务')? '信息' '公开' | '政务公开' ;
/** The chapter about requests, their handling, what a website has for them: a topic, not a number of requests. */
REQUEST_TOPIC
    : ('政府信息' | '信息')? '依申请公开' ('政府信息')? ('目录' | '栏目' | '平台' | '系统' | '专栏' | '工作' | '渠道' | '信箱' | '指南' | '制度' | '流程' | '方面' | '情况' | '信息' | '办理' | '服务' | '栏')+
    ;
/** No request, though the word begins like one. */
NO_REQUEST
    : '申请人' | '申请' ('材料' | '流程' | '渠道' | '受理' | '办理' | '方式' | '表格' | '指南' | '平台')
    | '公开申请渠道'
    ;
OWN_INITIATIVE : '主动公开' ('政府信息' | '信息')? ;
CARRIED_IN : ('上一年' '度'? | '上年' '度'? | '去年' '度'? | '往年') '度'? ('结转' | '转结') ('至'? ('本年度' | '今年' | '本年'))? '的'? | '结转' ('上一年' | '上年') '度'? '的'? | '结转自' ('上一年' | '上年') '度'? ;
CARRIED_OUT : '结转' '至'? '到'? ('下一年' '度'? | '下年' '度'? | '次年' '度'? | '明年' '度'? | '来年')? '继续'? '办理'? '的'? | '转' '入'? '至'? ('下一年' '度'? | '下年' '度'?) '继续'? '办理'? ;

GRANTED : '予以'? '全部' '予以'? '公开' | '予以公开' '的'? ;
PARTLY_GRANTED : '予以'? '部分' '予以'? '公开' '的'? ;
REFUSED : '不予公开' '的'? ;
UNAVAILABLE : '无法提供' '的'? | '无法公开' ;
NOT_PROCESSED : '不予' '以'? '处理' '的'? ;
OTHER_HANDLING : ('其他' | '其它' | '作其他' | '做其他') ('处理' | '方式处理' | '情形处理') '的'? ;
STATE_SECRET : '属于'? '国家秘密' '的'? ;
FORBIDDEN : '其他'? '法律' '、'? '行政法规' '禁止公开' '的'? ;
STABILITY : '危及' '“'? '三安全一稳定' '”'? '的'? ;
THIRD_PARTY : '保护第三方合法权益' '的'? ;
INTERNAL : '属于'? '三类'? '内部事务' '性'? '信息' '的'? ;
PROCESS : '属于'? '四类'? '过程性信息' '的'? ;
CASE_FILE : '属于'? '行政执法案卷' '信息'? '的'? ;
ENQUIRY : '属于'? '行政查询事项' '的'? ;
NOT_HELD : '本'? '机关'? '不掌握' ('相关' | '该')? '政府'? '信息'? '的'? ;
NOT_READY : '没有现成信息' '、'? '需要'? '另行'? '制作'? '的'? ;
UNCLEAR : '补正后' '申请'? '内容'? '仍'? '不明确' '的'? ;
COMPLAINT : '信访' '、'? '举报' '、'? '投诉' '类'? '申请'? ;
REPEATED : '重复申请' '的'? ;
PUBLICATION : '要求' '提供' '公开'? '出版物' '的'? ;
EXCESSIVE : '无正当理由大量反复申请' '的'? ;
UNCORRECTED : '申请人'? '无正当理由'? '逾期不补正' '、'? ('行政机关' | '本机关')? ('不再处理' ('其政府信息公开申请')?)? '的'? ;
UNPAID : '申请人'? '逾期' ('未缴费' | '不缴费' | '未按收费通知要求缴纳费用' | '未缴纳费用') '、'? ('行政机关' | '本机关')? ('不再处理' ('其政府信息公开申请')?)? '的'? ;
CONFIRMATION : '要求行政机关' '确认或'? '重新出具已获取信息' '的'? ;

REVIEW : '行政复议' ('案件' | '申请' | '案' | '件' | '数量')? ;
LITIGATION : '行政诉讼' ('案件' | '案' | '件' | '数量')? ;
REVIEW_AND_LITIGATION : '行政'? '复议' ('和' | '及' | '与' | '或' | '、')? '诉讼' ('案件' | '案' | '件')? ;
/** Cases of those that were named before. */
CASES : '相关'? '案件' ;
UPHELD : '结果'? ('予以' | '被')? '维持' '的'? ;
CORRECTED : '结果'? ('予以' | '被')? '纠正' '的'? ;
OTHER_RESULT : '其他结果' '的'? | '其它结果' ;
PENDING : '尚未审结' '的'? | '未审结' | '正在审理' ;
/** Parts of the litigation total: the two blocks aren't told apart by every writer. */
DIRECT : '未经复议' '直接' ('起诉' | '提起'? '诉讼' | '提起' '行政诉讼') '的'? ;
AFTER_REVIEW : '复议后' ('起诉' | '提起'? '诉讼' | '提起' '行政诉讼') '的'? ;

NORMATIVE : ('行政' | '各类行政')? '规范性文件' ;
REGULATION : '政府'? '规章' ;
ISSUED : '新'? '制发' '的'? | '新'? '制定' ('并' | '、')? ('发布' | '印发')? '的'? | '新' '制作' '的'? ;
REPEALED : '废止' '的'? ;
IN_FORCE : '现行有效' '的'? | '继续有效' '的'? ;
LICENCE : '行政许可' '处理'? '决定' '书'? | '行政许可事项决定' ;
PENALTY : '行政处罚' '处理'? '决定' '书'? ;
COERCION : '行政强制' ('处理'? '决定' | '措施') '书'? ;
LICENCE_BARE : '行政许可' ;
PENALTY_BARE : '行政处罚' ('案件')? ;
COERCION_BARE : '行政强制' ;
DECIDE : '作出' | '做出' | '作了' | '下达' | '实施' ;
/** Published notices are no decisions. */
PUBLISH
    : '公开' | '发布' | '公示' | '公布' | '推送' | '上传' | '更新' | '刊登' | '刊发' | '发表' | '归集' | '转载' | '录入' | '报送' | '收录' | '备案' | '报备' | '解读' | '清理' | '审查' | '审核' | '评估' | '发出' | '刊载' | '登载' | '双公示' | '编发' | '撰写'
    ;

NATURAL_PERSON : '自然人' '的'? ;
ORGANIZATION : '法人' ('或' | '或者' | '和' | '及' | '、')? '其他组织' '的'? ;
ENTERPRISE : '商业企业' '的'? ;
RESEARCH : '科研机构' '的'? ;
WELFARE : '社会公益组织' '的'? ;
LEGAL_SERVICE : '法律服务机构' '的'? ;
ANYONE : ('公民' | '自然人') ('、' | '和' | '及')? '法人' ('或' | '或者' | '和' | '及' | '、' | '以及')? '其他组织' '的'? | '公民' | '群众' | '社会公众' | '公众' | '申请人' '提交'? ;

/** Other things that are received, handled, published. */
THING
    : '提案' | '建议' | '议案' | '信访' '件'? | '热线' | '工单' | '咨询' | '留言' | '来信' | '来电' | '来访' | '投诉' | '举报' | '诉求' | '问政' | '互动' | '舆情' | '意见' | '问题' | '稿件' | '简报' | '公告' | '通知' | '目录' | '栏目' | '评价' | '回应' | '12345' | '信箱' | '答复书' | '告知书' | '证照' | '许可证' | '办件' | '审批' | '登记' | '补偿' | '救助' | '补贴' | '资金' | '项目' | '培训' | '会议' | '活动' | '事项' | '信息' | '政府信息' | '动态' | '文件' | '政策' | '条例' | '案件线索' | '行政许可信息' | '行政处罚信息' | '行政强制信息' | '行政许可' '公示'? '结果' | '行政处罚' ('结果' | '公示') | '情况报告' | '发明' | '调查' | '企业' | '个人' | '团体'
    ;
/** A new doing, so that no list of parts goes on. */
ACTION
    : '组织' | '开展' | '举办' | '召开' | '参加' | '印发' | '修订' | '出台' | '接待' | '解答' | '收集' | '征集' | '采纳' | '整改' | '检查' | '排查' | '完成' | '建立' | '设立' | '开设' | '配备' | '聘请' | '邀请' | '督促' | '抽查' | '通报' | '拍摄' | '制作' | '录制' | '吸引' | '覆盖' | '阅读' | '点击' | '访问' | '关注' | '浏览' | '粉丝' | '开通' | '关停' | '受到' | '被' '评为' | '荣获' | '获'
    ;

// Parts and totals

OF_WHICH : '其中' | '当中' ;
IN_TURN : '分别为' | '分别是' | '分别' | '分为' | '依次为' ;
/** 由…组成: nothing is left out. */
FROM : '由' ;
COMPOSED : '组成' | '构成' ;
COMPRISING : '包括' | '包含' | '涵盖' | '主要涉及' | '主要有' | '主要为' | '含' | '具体为' | '具体是' | '具体如下' | '按' | '类别' | '主要包括' ;
REST : '其他' | '其余' | '其它' | '余下' | '剩余' | '另有' ;
EACH : '各' | '各为' | '均为' | '都为' | '每' | '各有' | '平均' ;
AND : '和' | '及' | '与' | '或' | '以及' | '或者' | '并' ;
SHARE : '占比' '例'? ('为' | '约')? | '占' ('总数' | '申请总数' | '申请总量' | '总量' | '全部申请' | '总申请量' | '办结总数' | '办理总数')? '的'? ('比例' '为'?)? | '比例为' ;
RATE : '率' '为'? '达'? '到'? | '办结率' | '答复率' | '满意率' | '满意度' | '完成率' | '公开率' | '及时率' | '成率' ;
DENY : '未' '曾'? '有'? | '没有' | '没' | '无' | '从未' | '不存在' | '暂未' '有'? | '尚未' | '暂无' | '并未' | '均未' | '均无' | '也没有' | '亦无' | '亦未' | '也未' | '也无' | '未能' ;
HAPPEN : '发生' | '产生' | '出现' | '有' | '存在' | '引发' | '引起' | '提起' | '导致' | '被' '申请' | '被提起' | '涉' | '提出' | '因此' | '而' ;
/** Behind a number, what follows is about these only: 157件申请中. */
AMONG : '中' | '之中' ;
/** Words that change nothing. */
FILLER
    : '严格' | '被申请人' | '作为' | '按规定' | '按照' | '依照' | '根据' | '要求' | '认真' | '切实' | '积极' | '圆满' | '稳妥' | '高效' | '期间' | '的' | '了' | '共' | '共计' | '合计' | '总计' | '总共' | '一共' | '总数' | '总量' | '数量' | '为' | '是' | '达' | '达到' | '已' | '已经' | '全部' | '依法' | '依规' | '依法依规' | '及时' | '按时' | '按期' | '规范' | '妥善' | '在法定期限内' | '法定期限内' | '各类' | '有关' | '相关' | '任何' | '该' | '也' | '且' | '同时' | '另外' | '此外' | '还' | '向' | '对' | '因' | '由于' | '情况' | '原因' | '被' | '提交' | '关于' | '合' | '现' | '计' | '实际' | '件数' | '数' | '等' | '于' | '在' | '方面' | '结果' | '均' | '即' | '以' | '受' | '内' | '经' | '全' | '之' | '宗数' | '起数' | '不服' | '引起的' | '类' | '予以' | '作' | '本' | '我' | '机构' | '规定' | '工作' | '行为' | '单独' | '直接' | '正式' | '总' | '年报' | '针对' | '具体' | '因为' | '主要' | '申请' '办理' '情况' | '次数'
    ;

// Numbers

PERCENT : Plain '%' | '百分之' (Plain | Han+ ('点' Han+)?) ;
POINTS : Plain '个百分点' ;
MONEY : Plain [余多]? [百千万亿]* '元' | Han+ [余多]? '元' | '人民币' ;
NUMBER : Plain ([余多]? [百千万亿]+)? [余多]? ;
NUMERAL : (Han | [两]) (Han | [两])* [余多]? ;
FEW : [数几] [百千万十]* [余多]? ;
ABOUT : '约' | '近' | '逾' | '超过' | '超' | '不足' | '不到' | '将近' | '大约' | '至少' | '最多' | '接近' | '突破' | '上' | '达上' ;
ROUGH_UNIT : Unit ('以上' | '左右' | '以内' | '以下' | '上下' | '多' | '余' | '有余' | '不等' | '之多') ;
UNIT : Unit ;

fragment Unit : '件次' | '人次' | '条次' | '件' | '宗' | '份' | '条' | '篇' | '次' | '起' | '项' | '则' | '个' | '例' | '封' | '期' | '部' | '场' | '名' | '户' | '家' | '本' | '册' | '张' | '幅' | '种' | '处' | '批' | '卷' | '页' | '套' | '人' | '组' | '块' | '座' | '台' ;
fragment Plain : Digit+ ('.' Digit+)? | Group | [1-9] Digit? Digit? '，' '0' Digit Digit ;
fragment Group : [1-9] Digit? Digit? (',' Digit Digit Digit)+ ;
fragment Digit : [0-9] ;
fragment Han : [零〇一二三四五六七八九十百千万] ;

/** Characters of no word above. */
OTHER : '\u0001'+ ;
LONE : . ;
