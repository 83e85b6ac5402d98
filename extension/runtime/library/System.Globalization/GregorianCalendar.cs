namespace System.Globalization
{
    /// <summary>The calendar of most countries.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.gregoriancalendar"/>
    public class GregorianCalendar : Calendar
    {
    }
}
