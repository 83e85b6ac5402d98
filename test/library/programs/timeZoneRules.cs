// Time zones with rules of the program.
using System;

static class Program
{
    static void Try(Action action)
    {
        try { action(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name); }
    }

    static void Main()
    {
        DateTime two = new DateTime(1, 1, 1, 2, 0, 0);
        TimeZoneInfo.TransitionTime spring = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(two, 3, 5, DayOfWeek.Sunday);
        TimeZoneInfo.TransitionTime autumn = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(two.AddHours(1), 10, 5, DayOfWeek.Sunday);
        TimeZoneInfo.AdjustmentRule north = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(2000, 1, 1), DateTime.MaxValue.Date, TimeSpan.FromHours(1), spring, autumn);
        TimeZoneInfo.AdjustmentRule south = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), autumn, spring);
        TimeZoneInfo up = TimeZoneInfo.CreateCustomTimeZone("up", TimeSpan.FromHours(1), "Up", "Up Standard", "Up Daylight", new[] { north });
        TimeZoneInfo down = TimeZoneInfo.CreateCustomTimeZone("down", TimeSpan.FromHours(10), "Down", "Down Standard", "Down Daylight", new[] { south });
        foreach (DateTime time in new[] { new DateTime(1999, 7, 1), new DateTime(2026, 1, 1), new DateTime(2026, 3, 29, 1, 59, 59), new DateTime(2026, 3, 29, 2, 30, 0), new DateTime(2026, 7, 1), new DateTime(2026, 10, 25, 2, 30, 0), new DateTime(2026, 10, 25, 3, 0, 0), new DateTime(2026, 12, 31, 23, 0, 0) })
        {
            Console.WriteLine(time.ToString("s") + " " + up.GetUtcOffset(time) + " " + up.IsDaylightSavingTime(time) + " " + up.IsInvalidTime(time) + " " + up.IsAmbiguousTime(time) + " " + down.GetUtcOffset(time));
        }
        DateTime utc = new DateTime(2026, 3, 29, 1, 0, 0, DateTimeKind.Utc);
        Console.WriteLine(TimeZoneInfo.ConvertTimeFromUtc(utc.AddSeconds(-1), up).ToString("s") + " " + TimeZoneInfo.ConvertTimeFromUtc(utc, up).ToString("s") + " " + TimeZoneInfo.ConvertTimeToUtc(new DateTime(2026, 7, 1), up).ToString("s"));
        Console.WriteLine(up.DaylightName + " " + up.SupportsDaylightSavingTime + " " + up.GetAdjustmentRules().Length + " " + up.GetAdjustmentRules()[0].Equals(north) + " " + spring.Equals(autumn) + " " + TimeZoneInfo.Utc.GetAdjustmentRules().Length);
        TimeZoneInfo still = TimeZoneInfo.CreateCustomTimeZone("still", TimeSpan.FromHours(1), "Still", "Still Standard", "Still Daylight", new[] { north }, true);
        Console.WriteLine(still.GetUtcOffset(new DateTime(2026, 7, 1)) + " " + still.SupportsDaylightSavingTime);
        Console.WriteLine(TimeZoneInfo.TransitionTime.CreateFixedDateRule(two, 2, 29).Day + " " + spring.Week + " " + spring.DayOfWeek + " " + spring.IsFixedDateRule);
        Try(() => TimeZoneInfo.TransitionTime.CreateFixedDateRule(two, 13, 1));
        Try(() => TimeZoneInfo.TransitionTime.CreateFloatingDateRule(two, 1, 6, DayOfWeek.Sunday));
        Try(() => TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(2001, 1, 1), new DateTime(2000, 1, 1), TimeSpan.Zero, spring, autumn));
        Try(() => TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.Zero, "x", "x", "x", new[] { north, north }));
    }
}
