// Towns and counties of these islands, and villages of Cumbria, in small letters. Those that are common surnames, or given names, too, are left out.
export const towns: ReadonlySet<string> = new Set(
  `
aberdeen aberystwyth accrington alnwick altrincham amersham andover annan antrim argyll armagh arnside aylesbury ayr ayrshire backbarrow
banbury bangor barbon barepot barnsley barnstaple basildon basingstoke bedfordshire belfast berkshire berwick birkenhead blencathra bodmin
bognor bournemouth braintree bransty bridgend bridgwater bridlington brighton buckinghamshire bude burneside burnley burton-in-kendal
caerphilly caithness calderdale camborne cambridgeshire canterbury cardiff cark carmarthen cartmel castleford chelmsford cheltenham
cheshire chesterfield chichester chippenham chorley cirencester clacton clappersgate cleethorpes clitheroe clwyd colchester consett
corkickle cornwall cotswolds croydon dartford dartmoor daventry derbyshire derry dewsbury distington doncaster donegal dorking dover
dublin duddon dumfries dundee dunfermline ealing eastbourne edinburgh ellenborough elterwater epping evesham ewanrigg exeter exmoor
falkirk falmouth fareham fermanagh fife folkestone galway gateshead glamorgan glasgow glenridding glossop gloucester gloucestershire goole
grasslot gravesend greenwich gretna grimsby grisedale grizedale guernsey guildford gwent gwynedd hallthwaites hampshire hardknott haringey
harraby harras harrogate harrow hartlepool harwich havering haweswater hawkshead hemel hereford herefordshire hertford hertfordshire
hesket hethersgill heversham hexham heysham highlands hinckley honister hounslow huddersfield huyton ilford ilkley inverness ipswich
islington jarrow keighley kells kentmere kidderminster kilmarnock kirkandrews kirkbampton kirkcaldy kirklees kirkstone knaresborough
knowsley lambeth lanarkshire langwathby latrigg lazonby leamington leicestershire lerwick lewisham lincolnshire lindale lisburn llandudno
llanelli londonderry longsleddale loughborough lowestoft lowick luton macclesfield maidenhead maidstone malvern margate martindale
mealsgate melmerby merseyside merthyr middlesbrough midlands midlothian milnthorpe mirehouse monmouth monmouthshire moorclose morecambe
morpeth motherwell mungrisdale netherhall netherton newham newport newquay newry northallerton northampton northamptonshire northside
norwich nottinghamshire nuneaton omagh orkney ormskirk oswestry ousby oxenholme oxfordshire papcastle pembrokeshire pennines penruddock
penzance perthshire peterborough peterlee plymouth pontefract pooley portadown portinscale portsmouth powys ravenstonedale redcar redditch
redhill renfrewshire rhondda rhyl ripon rochdale rotherham runcorn rutland salford salisbury salterbeck sandwell scarborough scilly scotby
scunthorpe sevenoaks shap shetland shrewsbury shropshire skegness skelmersdale skelwith skinburness skipton slough snowdonia solihull
somerset southampton southend southport southwark staffordshire stainburn stevenage stockport stockton stornoway stourbridge stranraer
swansea swarthmoor swindon tameside tamworth taunton tebay teesside temple-sowerby tewkesbury thanet thetford thirlmere threlkeld tirril
tiverton torbay torquay totnes truro tynemouth tyneside uldale urswick uttoxeter uxbridge wallasey walsall walthamstow wandsworth warcop
warwickshire wastwater watermillock watford wearside wellingborough westfield westminster wetheral weymouth whitbeck wigan wiltshire
wirral woking wokingham wolverhampton worcester worcestershire worthing wreay wrexham wrynose wycombe yarmouth yeovil
`
    .trim()
    .split(/\s+/),
);
