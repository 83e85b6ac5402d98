// Cultures: their data, reading back what they write, calendars, names without data.
using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

static class Program
{
    static readonly DateTime day = new DateTime(2026, 11, 20, 13, 5, 1);

    static void Try(Action action)
    {
        try { action(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Replace(Environment.NewLine, " | ")); }
    }

    static void Main()
    {
        Formats();
        ReadBack();
        Names();
        Calendars();
        Regions();
        Defaults();
    }

    static void Formats()
    {
        foreach (string name in "en-US en-GB de-DE de-CH fr-FR es-ES pt-BR nl-NL sv-SE nb-NO fi-FI pl-PL cs-CZ hr-HR hu-HU ru-RU el-GR tr-TR he-IL ar-EG hi-IN ko-KR zh-CN zh-TW".Split(' '))
        {
            CultureInfo culture = new CultureInfo(name);
            Console.WriteLine(name + " | " + day.ToString("f", culture) + " | " + day.ToString("d", culture) + " | " + day.ToString("MMM", culture) + " | " + (-1234567.891).ToString("N2", culture).Replace('\u00a0', '_') + " | " + (-9.5m).ToString("C", culture).Replace('\u00a0', '_') + " | " + 0.125.ToString("P1", culture));
        }
    }

    /// <summary>Every culture reads the dates and numbers that it writes.</summary>
    static void ReadBack()
    {
        int count = 0;
        foreach (CultureInfo culture in CultureInfo.GetCultures(CultureTypes.AllCultures))
        {
            foreach (char format in "dDfFgGtTYM")
            {
                string text = day.ToString(format.ToString(), culture);
                if (DateTime.Parse(text, culture).ToString(format.ToString(), culture) != text) Console.WriteLine(culture + " reads " + text);
                if (DateTime.ParseExact(text, format.ToString(), culture).ToString(format.ToString(), culture) != text) Console.WriteLine(culture + " reads exactly " + text);
                count++;
            }
            foreach (string format in new[] { "N", "C" })
            {
                string text = (-1234567.5m).ToString(format, culture);
                if (decimal.Parse(text, NumberStyles.Any, culture).ToString(format, culture) != text) Console.WriteLine(culture + " reads " + text);
            }
        }
        Console.WriteLine(count > 1000);
    }

    static void Names()
    {
        foreach (string name in "en-us SR-LATN-RS nb no zh-TW zh-Hans ca-ES".Split(' ').Concat(new[] { "" }))
        {
            CultureInfo culture = CultureInfo.GetCultureInfo(name);
            Console.WriteLine(string.Join(", ", culture.Name, culture.EnglishName, culture.NativeName, culture.LCID, culture.TwoLetterISOLanguageName, culture.ThreeLetterISOLanguageName, culture.ThreeLetterWindowsLanguageName, culture.Parent, culture.IsNeutralCulture));
        }
        Console.WriteLine(CultureInfo.CreateSpecificCulture("fr") + " " + CultureInfo.CreateSpecificCulture("zh-Hant") + " " + new CultureInfo(0x407) + " " + CultureInfo.GetCultureInfo(0x7f).EnglishName);
        Console.WriteLine(CultureInfo.GetCultures(CultureTypes.NeutralCultures).All(culture => culture.IsNeutralCulture));
        Try(() => new CultureInfo("sw-KE"));
        Try(() => new CultureInfo("x y"));
        Try(() => new CultureInfo(0x1234));
        Console.WriteLine("iI".ToUpper(new CultureInfo("tr-TR")) + "iI".ToLower(new CultureInfo("tr-TR")));
    }

    static void Calendars()
    {
        foreach (Calendar calendar in new Calendar[] { new ThaiBuddhistCalendar(), new JapaneseCalendar(), new TaiwanCalendar(), new KoreanCalendar(), new HijriCalendar(), new UmAlQuraCalendar(), new PersianCalendar() })
        {
            int year = calendar.GetYear(day), month = calendar.GetMonth(day), date = calendar.GetDayOfMonth(day);
            Console.WriteLine(calendar.GetType().Name + " " + calendar.GetEra(day) + " " + year + "-" + month + "-" + date + " " + calendar.GetDayOfYear(day) + " " + calendar.GetDaysInYear(year) + " " + (calendar.ToDateTime(year, month, date, 0, 0, 0, 0) == day.Date) + " " + calendar.AddMonths(day, 1).ToString("yyyy-MM-dd") + " " + calendar.ToFourDigitYear(5));
        }
        Console.WriteLine(day.ToString("d MMMM yyyy", new CultureInfo("th-TH")) + " | " + day.ToString("yyyy/MM/dd", new CultureInfo("fa-IR")) + " | " + day.ToString("d MMMM", new CultureInfo("ar-SA")));
        CultureInfo arabic = new CultureInfo("ar-SA");
        arabic.DateTimeFormat.Calendar = new GregorianCalendar();
        Console.WriteLine(day.ToString("d MMMM yyyy", arabic) + " " + DateTime.Parse("20/11/26", arabic).ToString("s"));
        CultureInfo japanese = new CultureInfo("ja-JP");
        japanese.DateTimeFormat.Calendar = new JapaneseCalendar();
        Console.WriteLine(day.ToString("D", japanese) + " " + DateTime.ParseExact("平成30年1月2日", "ggy年M月d日", japanese).ToString("s"));
        Console.WriteLine(DateTime.Parse("2026-11-20T10:00:00", new CultureInfo("th-TH")).Year + " " + DateTime.Parse("20/11/2569", new CultureInfo("th-TH")).Year + " " + new DateTime(1405, 1, 1, new PersianCalendar()).ToString("s"));
        Try(() => new CultureInfo("de-DE").DateTimeFormat.Calendar = new JapaneseCalendar());
        Try(() => new DateTime(1800, 1, 1).ToString("d", new CultureInfo("ar-SA")));
        Try(() => new UmAlQuraCalendar().GetYear(new DateTime(1800, 1, 1)));
        Try(() => new PersianCalendar().GetDaysInMonth(1400, 13));
    }

    static void Regions()
    {
        foreach (string name in new[] { "CH", "fr-CH", "US", "jp" })
        {
            RegionInfo region = new RegionInfo(name);
            Console.WriteLine(string.Join(", ", region.Name, region.EnglishName, region.NativeName, region.ThreeLetterISORegionName, region.CurrencySymbol, region.ISOCurrencySymbol, region.IsMetric));
        }
        Try(() => new RegionInfo("XX"));
    }

    static void Defaults()
    {
        CultureInfo.DefaultThreadCurrentCulture = new CultureInfo("de-DE");
        Console.WriteLine(1.5 + " " + CultureInfo.CurrentCulture + " " + Task.Run(() => 2.5.ToString()).Result);
        CultureInfo.CurrentCulture = new CultureInfo("fr-FR");
        Console.WriteLine(day.ToLongDateString() + " " + CultureInfo.DefaultThreadCurrentCulture);
    }
}
