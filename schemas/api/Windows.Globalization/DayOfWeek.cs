namespace Windows.Globalization
{
    /// <summary>A day of the week.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.dayofweek"/>
    public enum DayOfWeek
    {
        Sunday = 0,
        Monday = 1,
        Tuesday = 2,
        Wednesday = 3,
        Thursday = 4,
        Friday = 5,
        Saturday = 6,
    }
}
