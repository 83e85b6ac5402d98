using System;
using System.Globalization;
using System.Linq;

class Program
{
    static void Try(string title, Action action)
    {
        try
        {
            action();
            Console.WriteLine(title + ": nothing thrown");
        }
        catch (Exception e)
        {
            Console.WriteLine(title + ": " + e.GetType().Name);
        }
    }
    static string Show(DateTime time) { return time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " " + time.Kind; }
    static void Main()
    {
        TimeZoneInfo berlin = TimeZoneInfo.FindSystemTimeZoneById("W. Europe Standard Time");
        TimeZoneInfo york = TimeZoneInfo.FindSystemTimeZoneById("Eastern Standard Time");
        TimeZoneInfo india = TimeZoneInfo.FindSystemTimeZoneById("India Standard Time");
        Console.WriteLine(berlin.BaseUtcOffset + " " + york.BaseUtcOffset + " " + india.BaseUtcOffset + " " + berlin.SupportsDaylightSavingTime + india.SupportsDaylightSavingTime);
        DateTime noon = new DateTime(2020, 7, 1, 12, 0, 0, DateTimeKind.Utc);
        Console.WriteLine(Show(TimeZoneInfo.ConvertTimeFromUtc(noon, berlin)) + ", " + Show(TimeZoneInfo.ConvertTimeFromUtc(noon.AddMonths(5), berlin)) + ", " + Show(TimeZoneInfo.ConvertTime(noon, york)) + ", " + Show(TimeZoneInfo.ConvertTime(noon, TimeZoneInfo.Utc)));
        DateTime local = new DateTime(2020, 1, 15, 9, 30, 0);
        Console.WriteLine(Show(TimeZoneInfo.ConvertTimeToUtc(local, york)) + ", " + Show(TimeZoneInfo.ConvertTime(local, york, india)) + ", " + TimeZoneInfo.ConvertTime(new DateTimeOffset(local, TimeSpan.FromHours(2)), york).ToString("o"));
        DateTime twice = new DateTime(2020, 10, 25, 2, 30, 0), never = new DateTime(2020, 3, 29, 2, 30, 0);
        Console.WriteLine(berlin.IsAmbiguousTime(twice) + " " + berlin.GetUtcOffset(twice) + " " + string.Join(",", berlin.GetAmbiguousTimeOffsets(twice)) + " " + berlin.IsInvalidTime(never) + " " + berlin.IsDaylightSavingTime(noon) + " " + berlin.IsDaylightSavingTime(local));
        Try("skipped", () => TimeZoneInfo.ConvertTimeToUtc(never, berlin));
        Try("kind", () => TimeZoneInfo.ConvertTimeToUtc(noon, berlin));
        Try("unknown", () => TimeZoneInfo.FindSystemTimeZoneById("Nowhere Standard Time"));
        TimeZoneInfo own = TimeZoneInfo.CreateCustomTimeZone("Own", new TimeSpan(5, 45, 0), "(UTC+05:45) Own", "Own");
        Console.WriteLine(own + " " + Show(TimeZoneInfo.ConvertTimeFromUtc(noon, own)) + " " + own.Equals(TimeZoneInfo.CreateCustomTimeZone("own", new TimeSpan(5, 45, 0), "", "")) + " " + TimeZoneInfo.Utc.HasSameRules(own));
        Console.WriteLine(berlin.DisplayName + " | " + berlin.DaylightName + " | " + TimeZoneInfo.GetSystemTimeZones().Any(zone => zone.Id == "Tokyo Standard Time"));
    }
}
