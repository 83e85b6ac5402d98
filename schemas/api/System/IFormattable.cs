namespace System
{
    /// <summary>A value that becomes text according to a format.</summary>
    public interface IFormattable
    {
        string ToString(string format, IFormatProvider formatProvider);
    }
}
