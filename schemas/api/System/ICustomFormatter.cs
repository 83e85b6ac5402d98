namespace System
{
    /// <summary>Formats values of other types.</summary>
    public interface ICustomFormatter
    {
        string Format(string format, object arg, IFormatProvider formatProvider);
    }
}
