namespace System.Globalization
{
    /// <summary>How a language and region write numbers, dates and text; here the invariant culture unless another is made.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo"/>
    public class CultureInfo : IFormatProvider, ICloneable
    {
        private static readonly CultureInfo invariant = new CultureInfo("");
        private static CultureInfo current;
        private static CultureInfo currentUI;
        private readonly string name;

        public CultureInfo(string name)
        {
            if (name == null) throw new ArgumentNullException("name");
            this.name = name;
        }
        public CultureInfo(string name, bool useUserOverride) : this(name)
        {
        }

        public static CultureInfo InvariantCulture { get { return invariant; } }
        public static CultureInfo CurrentCulture
        {
            get { return current ?? invariant; }
            set { current = value; }
        }
        public static CultureInfo CurrentUICulture
        {
            get { return currentUI ?? invariant; }
            set { currentUI = value; }
        }
        public static CultureInfo DefaultThreadCurrentCulture { get; set; }
        public static CultureInfo DefaultThreadCurrentUICulture { get; set; }
        public static CultureInfo GetCultureInfo(string name)
        {
            return new CultureInfo(name);
        }
        public virtual string Name { get { return name; } }
        public virtual string DisplayName { get { return EnglishName; } }
        public virtual string EnglishName { get { return name.Length == 0 ? "Invariant Language (Invariant Country)" : name; } }
        public virtual string NativeName { get { return EnglishName; } }
        public virtual string TwoLetterISOLanguageName
        {
            get { return name.Length < 2 ? "iv" : name.Substring(0, 2); }
        }
        public virtual CultureInfo Parent { get { return invariant; } }
        public bool IsReadOnly { get { return true; } }
        public virtual NumberFormatInfo NumberFormat { get { return NumberFormatInfo.InvariantInfo; } }
        public virtual DateTimeFormatInfo DateTimeFormat { get { return DateTimeFormatInfo.InvariantInfo; } }
        public virtual TextInfo TextInfo { get { return TextInfo.Invariant; } }
        public virtual object GetFormat(Type formatType)
        {
            if (formatType == typeof(NumberFormatInfo)) return NumberFormat;
            if (formatType == typeof(DateTimeFormatInfo)) return DateTimeFormat;
            return null;
        }
        public virtual object Clone()
        {
            return new CultureInfo(name);
        }
        public override string ToString()
        {
            return name;
        }
        public override bool Equals(object value)
        {
            CultureInfo other = value as CultureInfo;
            return other != null && other.name == name;
        }
        public override int GetHashCode()
        {
            return name.GetHashCode();
        }
    }
}
