/** The countries of each world zone, as ITU-T E.164 numbers them. A test compares it to the library. */
const COUNTRIES: Readonly<Record<string, string>> = {
  1: 'AG AI AS BB BM BS CA DM DO GD GU JM KN KY LC MP MS PR SX TC TT US VC VG VI',
  2: 'AC AO AW BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET FO GA GH GL GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TA TD TG TN TZ UG YT ZA ZM ZW',
  3: 'AD AL AM AX BA BE BG BY CY EE ES FI FR GI GR HR HU IE IS IT LT LU LV MC MD ME MK MT NL PT RS SI SM UA VA XK',
  4: 'AT CH CZ DE DK GB GG IM JE LI NO PL RO SE SJ SK',
  5: 'AR BL BO BQ BR BZ CL CO CR CU CW EC FK GF GP GT GY HN HT MF MQ MX NI PA PE PM PY SR SV UY VE',
  6: 'AU BN CC CK CX FJ FM ID KI MH MY NC NF NR NU NZ PF PG PH PW SB SG TH TK TL TO TV VU WF WS',
  7: 'KZ RU',
  8: 'BD CN HK JP KH KP KR LA MO TW VN',
  9: 'AE AF AZ BH BT GE IL IN IQ IR JO KG KW LB LK MM MN MV NP OM PK PS QA SA SY TJ TM TR UZ YE',
};

/** The world zone of a country: the first digit of its calling code; none for one without a plan. */
export function zoneOf(country: string | undefined): string | undefined {
  return Object.keys(COUNTRIES).find(
    (zone) => country !== undefined && COUNTRIES[zone]?.split(' ').includes(country),
  );
}
