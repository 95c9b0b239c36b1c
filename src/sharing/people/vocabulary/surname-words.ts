// Surnames that are words of the language as well. They say nothing by themselves: behind a given name they are its surname.

const words: ReadonlySet<string> = new Set(
  `
  archer bacon baker ball banks barber barker barrow bass bean beard beck bell berry best bird bishop black bland blood bloom bolt bond
  bone booth bow bowman box brain branch brand breeze brewer bridge bridges bright brook brooks broom brown buck bull bullock burden burn
  burns burrows bush butcher butler button cable cannon card carpenter carrier carter carver case cash castle cave chalk chamberlain chambers
  champion chance chandler chaplain cherry chick child church clay clerk cliff close cloud cock coffin collier constable cook cooper cope copper
  cork corner cotton couch court coward crane craven crisp cross crow crown curry cutler cutter dance dark darling dash day deacon dean
  diamond dove down downs drake draper driver duck duke dyer eagle earl east elder english fair farmer fear fell fellows fern ferry field
  fields finch fish fisher flag fletcher flint flood flower flowers foot ford foreman forest forester fort forward foster fountain fowler
  fox free freeman french friday friend frost fry fuller gale gallon gamble game gardener garland gate gates gaunt gentle glass glover
  gold golden good gore grass grave graves gray green grey groom grove guest gunner hale hall ham hammer hand hands hardy hare harp harper
  hart hatch hatcher haven hawk hawker hay hazard head heard heart heath hedge hedges herd herring hill hills hind holder holiday hollow
  hood hook hooker hooper hope hopper horn house hunt hunter husband ivory joiner jolly judge just justice keen keeper kettle key keys
  kind king kitchen kite knight lake lamb lance land lane last law lawless laws leach leader leaf leek lemon lever light little loader
  lock locker lodge long lord love low luck main major mallet manners marble march mariner marks marsh mason masters mead meadows mercer
  merchant merry messenger middle mill miller mills minor mole money monk moon moor more moss mould mount mountain neat nice nightingale
  noble noon north nurse oats onions orange orchard organ outlaw over pack packer page painter palmer parish park parker parks parsons
  partridge patch peace peach peacock peel penny pepper perks petty pheasant pickles pike pine pink piper pitcher place plant player
  pleasant plum pointer pole pond pool pope port porter post potter pound power powers price priest prime prince prior proud purchase
  quick race rain ransom raven read reader reading reed reeve reeves rice rich riches rider ridge ring rivers roach rock roe rook root
  roots roper rose round royal rule rumble rush rust rye sage sale salmon salt salter sample sands savage sawyer scales seal seaman self
  sellers senior sexton shade sharp shears shell shepherd shields short shorter silk silver singer skinner slack slater slaughter small
  smart smith smoker snow south sparks sparrow speed spender spooner spring squire staff stamp standing star starling steel steward still
  stock stocks stone stones storm story stout strange straw stream street stretch strong styles such summer summers swallow swan swift
  tailor tanner tasker teal tempest temple thatcher thorn tidy tinker tongue towers town treasure trout true tuck tucker turner turtle
  twist usher vale vane veal vine voice wade wake walk walker wall walls ward warden water waterman waters way weaver weeks welcome wells
  welsh west wheeler whistler white wild wilder winch wine winter winters wise wolf wood woodcock woods workman worth wren wright yarrow
  young younger
`
    .trim()
    .split(/\s+/),
);

/** Whether somebody may well bear the word as a surname. */
export const isSurnameWord = (key: string): boolean => words.has(key);
