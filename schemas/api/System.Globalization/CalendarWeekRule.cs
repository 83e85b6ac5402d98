namespace System.Globalization
{
    /// <summary>Which week is the first of a year.</summary>
    public enum CalendarWeekRule
    {
        FirstDay = 0,
        FirstFullWeek = 1,
        FirstFourDayWeek = 2,
    }
}
