namespace System.Globalization
{
    /// <summary>The signs with which numbers are written; here those of the invariant culture.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.numberformatinfo"/>
    public sealed class NumberFormatInfo : IFormatProvider, ICloneable
    {
        private static readonly NumberFormatInfo invariant = new NumberFormatInfo();
        public static NumberFormatInfo InvariantInfo { get { return invariant; } }
        public static NumberFormatInfo CurrentInfo { get { return invariant; } }
        public static NumberFormatInfo GetInstance(IFormatProvider formatProvider)
        {
            return invariant;
        }
        public string NumberDecimalSeparator { get { return "."; } }
        public string NumberGroupSeparator { get { return ","; } }
        public string CurrencySymbol { get { return "\u00a4"; } }
        public string PercentSymbol { get { return "%"; } }
        public string NegativeSign { get { return "-"; } }
        public string PositiveSign { get { return "+"; } }
        public string NaNSymbol { get { return "NaN"; } }
        public string PositiveInfinitySymbol { get { return "Infinity"; } }
        public string NegativeInfinitySymbol { get { return "-Infinity"; } }
        public int NumberDecimalDigits { get { return 2; } }
        public bool IsReadOnly { get { return true; } }
        public object GetFormat(Type formatType)
        {
            return formatType == typeof(NumberFormatInfo) ? this : null;
        }
        public object Clone()
        {
            return new NumberFormatInfo();
        }
    }
}
