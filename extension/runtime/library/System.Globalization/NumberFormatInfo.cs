namespace System.Globalization
{
    /// <summary>The signs with which numbers are written.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.numberformatinfo"/>
    public sealed class NumberFormatInfo : IFormatProvider, ICloneable
    {
        private static readonly NumberFormatInfo invariant = new NumberFormatInfo("", true);
        private string negativeSign;
        private string positiveSign;
        private string numberDecimalSeparator;
        private string numberGroupSeparator;
        private int[] numberGroupSizes;
        private int numberDecimalDigits;
        private int numberNegativePattern;
        private string currencySymbol;
        private string currencyDecimalSeparator;
        private string currencyGroupSeparator;
        private int[] currencyGroupSizes;
        private int currencyDecimalDigits;
        private int currencyPositivePattern;
        private int currencyNegativePattern;
        private string percentSymbol;
        private string perMilleSymbol;
        private string percentDecimalSeparator;
        private string percentGroupSeparator;
        private int[] percentGroupSizes;
        private int percentDecimalDigits;
        private int percentPositivePattern;
        private int percentNegativePattern;
        private string nanSymbol;
        private string positiveInfinitySymbol;
        private string negativeInfinitySymbol;
        private bool isReadOnly;

        public NumberFormatInfo()
        {
            Load("");
        }
        internal NumberFormatInfo(string culture, bool isReadOnly)
        {
            Load(culture);
            this.isReadOnly = isReadOnly;
        }
        /// <summary>Fills the fields with what a culture uses.</summary>
        private extern void Load(string culture);
        public static NumberFormatInfo InvariantInfo
        {
            get { return invariant; }
        }
        public static NumberFormatInfo CurrentInfo
        {
            get { return CultureInfo.CurrentCulture.NumberFormat; }
        }
        public static NumberFormatInfo GetInstance(IFormatProvider formatProvider)
        {
            if (formatProvider == null) return CurrentInfo;
            return formatProvider.GetFormat(typeof(NumberFormatInfo)) as NumberFormatInfo ?? CurrentInfo;
        }
        public static NumberFormatInfo ReadOnly(NumberFormatInfo nfi)
        {
            if (nfi == null) throw new ArgumentNullException("nfi");
            if (nfi.isReadOnly) return nfi;
            NumberFormatInfo copy = (NumberFormatInfo)nfi.MemberwiseClone();
            copy.isReadOnly = true;
            return copy;
        }
        public bool IsReadOnly
        {
            get { return isReadOnly; }
        }
        private T Checked<T>(T value)
        {
            if (isReadOnly) throw new InvalidOperationException("Instance is read-only.");
            if (value == null) throw new ArgumentNullException("value", "String reference not set to an instance of a String.");
            return value;
        }
        public string NegativeSign
        {
            get { return negativeSign; }
            set { negativeSign = Checked(value); }
        }
        public string PositiveSign
        {
            get { return positiveSign; }
            set { positiveSign = Checked(value); }
        }
        public string NumberDecimalSeparator
        {
            get { return numberDecimalSeparator; }
            set { numberDecimalSeparator = Checked(value); }
        }
        public string NumberGroupSeparator
        {
            get { return numberGroupSeparator; }
            set { numberGroupSeparator = Checked(value); }
        }
        public int[] NumberGroupSizes
        {
            get { return (int[])numberGroupSizes.Clone(); }
            set { numberGroupSizes = (int[])Checked(value).Clone(); }
        }
        public int NumberDecimalDigits
        {
            get { return numberDecimalDigits; }
            set { numberDecimalDigits = Checked(value); }
        }
        public int NumberNegativePattern
        {
            get { return numberNegativePattern; }
            set { numberNegativePattern = Checked(value); }
        }
        public string CurrencySymbol
        {
            get { return currencySymbol; }
            set { currencySymbol = Checked(value); }
        }
        public string CurrencyDecimalSeparator
        {
            get { return currencyDecimalSeparator; }
            set { currencyDecimalSeparator = Checked(value); }
        }
        public string CurrencyGroupSeparator
        {
            get { return currencyGroupSeparator; }
            set { currencyGroupSeparator = Checked(value); }
        }
        public int[] CurrencyGroupSizes
        {
            get { return (int[])currencyGroupSizes.Clone(); }
            set { currencyGroupSizes = (int[])Checked(value).Clone(); }
        }
        public int CurrencyDecimalDigits
        {
            get { return currencyDecimalDigits; }
            set { currencyDecimalDigits = Checked(value); }
        }
        public int CurrencyPositivePattern
        {
            get { return currencyPositivePattern; }
            set { currencyPositivePattern = Checked(value); }
        }
        public int CurrencyNegativePattern
        {
            get { return currencyNegativePattern; }
            set { currencyNegativePattern = Checked(value); }
        }
        public string PercentSymbol
        {
            get { return percentSymbol; }
            set { percentSymbol = Checked(value); }
        }
        public string PerMilleSymbol
        {
            get { return perMilleSymbol; }
            set { perMilleSymbol = Checked(value); }
        }
        public string PercentDecimalSeparator
        {
            get { return percentDecimalSeparator; }
            set { percentDecimalSeparator = Checked(value); }
        }
        public string PercentGroupSeparator
        {
            get { return percentGroupSeparator; }
            set { percentGroupSeparator = Checked(value); }
        }
        public int[] PercentGroupSizes
        {
            get { return (int[])percentGroupSizes.Clone(); }
            set { percentGroupSizes = (int[])Checked(value).Clone(); }
        }
        public int PercentDecimalDigits
        {
            get { return percentDecimalDigits; }
            set { percentDecimalDigits = Checked(value); }
        }
        public int PercentPositivePattern
        {
            get { return percentPositivePattern; }
            set { percentPositivePattern = Checked(value); }
        }
        public int PercentNegativePattern
        {
            get { return percentNegativePattern; }
            set { percentNegativePattern = Checked(value); }
        }
        public string NaNSymbol
        {
            get { return nanSymbol; }
            set { nanSymbol = Checked(value); }
        }
        public string PositiveInfinitySymbol
        {
            get { return positiveInfinitySymbol; }
            set { positiveInfinitySymbol = Checked(value); }
        }
        public string NegativeInfinitySymbol
        {
            get { return negativeInfinitySymbol; }
            set { negativeInfinitySymbol = Checked(value); }
        }
        public object GetFormat(Type formatType)
        {
            return formatType == typeof(NumberFormatInfo) ? this : null;
        }
        public object Clone()
        {
            NumberFormatInfo copy = (NumberFormatInfo)MemberwiseClone();
            copy.isReadOnly = false;
            return copy;
        }
    }
}
