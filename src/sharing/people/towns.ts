// Towns and counties of these islands, and villages of Cumbria, in small letters. Those that are common surnames, or given names, too, are left out.
export const towns: ReadonlySet<string> = new Set(
  `
aberdeen aberystwyth accrington alnwick altrincham amersham andover annan antrim argyll armagh arnside ashfield ashington aylesbury ayr
ayrshire backbarrow banbury bangor barbon barepot barnsley barnstaple basildon basingstoke bedford bedfordshire belfast berkshire berwick
bexley birkenhead blencathra blyth bodmin bognor bootle bournemouth braintree bransty brent brentwood bridgend bridgwater bridlington
brighton bromley buckinghamshire bude burneside burnley burton-in-kendal buxton caerphilly caithness calderdale camborne cambridgeshire
camden canterbury cardiff cark carmarthen cartmel castleford chelmsford cheltenham cheshire chesterfield chichester chippenham chorley
cirencester clacton clappersgate cleethorpes clitheroe clwyd colchester consett corby corkickle cornwall cotswolds crawley crewe croydon
darlington dartford dartmoor daventry derbyshire derry dewsbury distington doncaster donegal dorking dover dublin duddon dumfries dundee
dunfermline ealing eastbourne edinburgh ellenborough elterwater ely enfield epping epsom evesham ewanrigg exeter exmoor falkirk falmouth
fareham fermanagh fife flatt folkestone galway gateshead gillingham glamorgan glasgow glasson glenridding glossop gloucester gloucestershire
goole grantham grasslot gravesend greenwich gretna grimsby grisedale grizedale guernsey guildford gwent gwynedd hackney halifax hallthwaites
hampshire hardknott haringey harlow harraby harras harrogate harrow hartlepool harwich havering haweswater hawkshead hemel hereford
herefordshire hertford hertfordshire hesket hethersgill heversham hexham heysham highlands hinckley honister hounslow huddersfield
huntingdon huyton ilford ilkley inverness ipswich islington jarrow keighley kells kentmere kettering kidderminster kilmarnock kirkandrews
kirkbampton kirkcaldy kirklees kirkoswald kirkstone knaresborough knowsley lambeth lanarkshire langdale langwathby latrigg lazonby
leamington leicestershire leominster lerwick levens lewisham lichfield lincolnshire lindale lisburn llandudno llanelli londonderry
longsleddale loughborough lowestoft lowick ludlow luton macclesfield maidenhead maidstone malvern margate martindale matlock mealsgate
melmerby merseyside merthyr merton middlesbrough midlands midlothian milnthorpe mirehouse monmouth monmouthshire moorclose morecambe morpeth
mosser motherwell mungrisdale natland netherhall netherton newbury newham newport newquay newry northallerton northampton northamptonshire
northside norwich nottinghamshire nuneaton oldham omagh orkney ormskirk oswestry ousby oxenholme oxfordshire papcastle pembroke
pembrokeshire pennines penruddock penzance perthshire peterborough peterlee plymouth pontefract pooley portadown portinscale portsmouth
powys ramsgate ravenstonedale redcar redditch redhill renfrewshire rhondda rhyl ripon rochdale rochester rockcliffe rotherham rothwell
runcorn rutland salford salisbury salterbeck sandwell scarborough scilly scotby scunthorpe seaton sedgefield sefton selby sevenoaks shap
shetland shrewsbury shropshire skegness skelmersdale skelwith skinburness skipton slough snowdonia solihull somerset southampton southend
southport southwark staffordshire stainburn stevenage stirling stockport stockton stornoway stourbridge stranraer stroud swansea swarthmoor
swindon tameside tamworth taunton tebay teesside telford temple-sowerby tewkesbury thanet thetford thirlmere threlkeld tirril tiverton
torbay torquay totnes trafford truro tynemouth tyneside uldale urswick uttoxeter uxbridge wakefield wallasey walsall walthamstow wandsworth
warcop warrington warwickshire wastwater watermillock watford wearside wellingborough westfield westminster wetheral weymouth whitbeck
whitby wigan wiltshire winchester wirral woking wokingham wolverhampton woodhouse worcester worcestershire worthing wreay wrexham wrynose
wycombe yarmouth yeovil
`
    .trim()
    .split(/\s+/),
);
