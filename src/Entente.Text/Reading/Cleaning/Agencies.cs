using System.Collections.Frozen;

namespace Entente.Text.Reading.Cleaning;

/// <summary>News agencies as datelines and signatures name them.</summary>
internal static class Agencies
{
    private static readonly FrozenSet<string> Names = """
        AA|AAP|ABNA|AFP|Agence France-Presse|Agerpres|AGI|AKI|AKIpress|AMNA|Anadolu|Anadolu Agency|ANI|ANP|ANSA|Antara|AP|APA|APP|APS|Armenpress|Associated Press
        The Associated Press|ATA|AZERTAC|Azertac|Baltic News Service|BELGA|Belga|BelTA|BELTA|Bernama|Bloomberg|BNA|BNS|BSS|BTA|CANA|Canadian Press|The Canadian Press|CNA|CNS|CP|CTK
        ČTK|DPA|dpa|EFE|Europa Press|Fars|FARS|Fars News Agency|FENA|GNA|HINA|Hina|IANS|ICANA|IFP|ILNA|INA|Interfax|INTERFAX|Interfax-Ukraine|INTERFAX-UKRAINE|IPS|IRIB|IRNA|ISNA
        ITAR-TASS|Jiji|Jiji Press|JTA|Kazinform|KAZINFORM|KCNA|KNA|KUNA|Kyodo|KYODO|Kyodo News|LETA|LUSA|Lusa|MAP|Mehr|MENA|MIA|MNA|Montsame|MTI|MTVA|NAN|NINA|NNA|Notimex|NTB|Petra|PA|PA Media|PAP
        PNA|PTI|QNA|Reuters|REUTERS|RFE/RL|RIA|RIA Novosti|RIA NOVOSTI|Ritzau|RSS|SABA|SANA|SPA|Sputnik|SPUTNIK|STA|STT|Tanjug|TASNIM|Tasnim|TASR|TASS|Thomson Reuters|TT|Trend|UKRINFORM|Ukrinform
        UNB|UNI|UPI|UzA|VNA|VOA|Voice of America|WAFA|WAM|Xinhua|XINHUA|Yonhap|YONHAP|Yonhap News Agency|YJC|ZUMA
        """.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsKnown(string name) => Names.Contains(name.Trim());
}
