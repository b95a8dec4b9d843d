using System.Collections.Frozen;

namespace Entente.Text.Reading.Cleaning;

/// <summary>Cities that reports are dated from, for datelines that have neither day nor agency and are not in capitals.</summary>
internal static class DatelinePlaces
{
    private static readonly FrozenSet<string> Names = """
        Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Aleppo|Algiers|Almaty|Amman|Amsterdam|Ankara|Antananarivo|Ashgabat|Asmara|Astana|Asuncion|Athens|Baghdad|Baku|Bamako|Bangkok
        Bangui|Beijing|Beirut|Belgrade|Benghazi|Berlin|Bern|Bishkek|Bogota|Brasilia|Bratislava|Brazzaville|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Canberra|Caracas
        Chennai|Chisinau|Colombo|Conakry|Copenhagen|Dakar|Damascus|Davos|Delhi|Dhaka|Dili|Djibouti|Doha|Donetsk|Dubai|Dublin|Dushanbe|Erbil|Frankfurt|Freetown|Gaza|Gaza City|Geneva
        Gitega|Goma|Guatemala City|Hanoi|Harare|Havana|Hebron|Helsinki|Ho Chi Minh City|Hong Kong|Islamabad|Istanbul|Jakarta|Jeddah|Jerusalem|Johannesburg|Juba|Kabul|Kampala|Karachi
        Kathmandu|Kazan|Kharkiv|Khartoum|Kigali|Kingston|Kinshasa|Kolkata|Kuala Lumpur|Kuwait City|Kyiv|La Paz|Lagos|Lahore|Libreville|Lima|Lisbon|Ljubljana|Lome|London|Los Angeles
        Luanda|Lusaka|Luxembourg|Lviv|Madrid|Malabo|Male|Managua|Manama|Manila|Maputo|Maseru|Mexico City|Minsk|Mogadishu|Monrovia|Montevideo|Montreal|Moscow|Mumbai|Munich|Muscat
        Nairobi|Naypyidaw|Ndjamena|N'Djamena|New Delhi|New York|Niamey|Nicosia|Nouakchott|Odesa|Oslo|Ottawa|Ouagadougou|Panama City|Paris|Peshawar|Phnom Penh|Podgorica|Port-au-Prince
        Port Sudan|Prague|Praia|Pretoria|Pristina|Pyongyang|Quetta|Quito|Rabat|Ramallah|Rangoon|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Saint Petersburg|St. Petersburg|Samarkand
        San Jose|San Salvador|Sanaa|Santiago|Santo Domingo|Sao Paulo|Sarajevo|Seoul|Shanghai|Singapore|Skopje|Sochi|Sofia|Stockholm|Strasbourg|Suva|Sydney|Taipei|Tallinn|Tashkent
        Tbilisi|Tegucigalpa|Tehran|Tel Aviv|The Hague|Thimphu|Tirana|Tokyo|Toronto|Tripoli|Tunis|Ulaanbaatar|United Nations|Vaduz|Valletta|Vatican City|Vienna|Vientiane|Vilnius
        Vladivostok|Warsaw|Washington|Washington DC|Washington D.C.|Wellington|Windhoek|Yangon|Yaounde|Yerevan|Zagreb|Zurich
        """.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsKnown(string place) => Names.Contains(place);
}
