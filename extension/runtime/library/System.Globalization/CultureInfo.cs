namespace System.Globalization
{
    /// <summary>How a language and region write numbers, dates and text; programs run in the invariant culture unless the simulated computer has another.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo"/>
    public class CultureInfo : IFormatProvider, ICloneable
    {
        private static readonly CultureInfo invariant = new CultureInfo("", true, true);
        private static CultureInfo current;
        private static CultureInfo currentUI;
        private readonly string name;
        private NumberFormatInfo numberFormat;
        private DateTimeFormatInfo dateTimeFormat;
        private bool isReadOnly;

        public CultureInfo(string name) : this(name, true, false)
        {
        }
        public CultureInfo(string name, bool useUserOverride) : this(name, useUserOverride, false)
        {
        }
        private CultureInfo(string name, bool useUserOverride, bool isReadOnly)
        {
            if (name == null) throw new ArgumentNullException("name");
            this.name = Normalize(name);
            if (this.name == null) throw new CultureNotFoundException("name", name, "Culture is not supported.");
            this.isReadOnly = isReadOnly;
        }
        /// <summary>The name in its usual letters; null for what can be no culture's name.</summary>
        private static extern string Normalize(string name);
        /// <summary>0: English name; 1: name in its own language; 2: list separator.</summary>
        internal static extern string TextOf(string name, int kind);
        /// <summary>0: first day of the week; 1: rule for the first week of a year.</summary>
        internal static extern int NumberOf(string name, int kind);
        /// <summary>The culture of the simulated computer.</summary>
        private static extern string HostName();
        /// <summary>Tells the natives what holds when no provider is given.</summary>
        private static extern void SetCurrent(CultureInfo culture);

        public static CultureInfo InvariantCulture
        {
            get { return invariant; }
        }
        public static CultureInfo CurrentCulture
        {
            get
            {
                if (current == null) current = OfHost();
                return current;
            }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                current = value;
                SetCurrent(value);
            }
        }
        public static CultureInfo CurrentUICulture
        {
            get
            {
                if (currentUI == null) currentUI = OfHost();
                return currentUI;
            }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                currentUI = value;
            }
        }
        private static CultureInfo OfHost()
        {
            string name = HostName();
            return name.Length == 0 ? invariant : new CultureInfo(name, true, true);
        }
        public static CultureInfo InstalledUICulture
        {
            get { return OfHost(); }
        }
        public static CultureInfo DefaultThreadCurrentCulture { get; set; }
        public static CultureInfo DefaultThreadCurrentUICulture { get; set; }
        public static CultureInfo GetCultureInfo(string name)
        {
            return new CultureInfo(name, false, true);
        }
        public static CultureInfo ReadOnly(CultureInfo ci)
        {
            if (ci == null) throw new ArgumentNullException("ci");
            if (ci.isReadOnly) return ci;
            CultureInfo copy = (CultureInfo)ci.MemberwiseClone();
            copy.isReadOnly = true;
            return copy;
        }
        public virtual string Name
        {
            get { return name; }
        }
        public virtual string DisplayName
        {
            get { return EnglishName; }
        }
        public virtual string EnglishName
        {
            get { return TextOf(name, 0); }
        }
        public virtual string NativeName
        {
            get { return TextOf(name, 1); }
        }
        public virtual string TwoLetterISOLanguageName
        {
            get
            {
                int hyphen = name.IndexOf('-');
                return name.Length == 0 ? "iv" : hyphen < 0 ? name : name.Substring(0, hyphen);
            }
        }
        public virtual bool IsNeutralCulture
        {
            get { return name.Length > 0 && name.IndexOf('-') < 0; }
        }
        public virtual CultureInfo Parent
        {
            get
            {
                int hyphen = name.LastIndexOf('-');
                return hyphen < 0 ? invariant : new CultureInfo(name.Substring(0, hyphen), true, true);
            }
        }
        public bool IsReadOnly
        {
            get { return isReadOnly; }
        }
        public virtual NumberFormatInfo NumberFormat
        {
            get
            {
                if (numberFormat == null) numberFormat = new NumberFormatInfo(name, isReadOnly);
                return numberFormat;
            }
            set
            {
                if (isReadOnly) throw new InvalidOperationException("Instance is read-only.");
                if (value == null) throw new ArgumentNullException("value");
                numberFormat = value;
            }
        }
        public virtual DateTimeFormatInfo DateTimeFormat
        {
            get
            {
                if (dateTimeFormat == null) dateTimeFormat = new DateTimeFormatInfo(name, isReadOnly);
                return dateTimeFormat;
            }
            set
            {
                if (isReadOnly) throw new InvalidOperationException("Instance is read-only.");
                if (value == null) throw new ArgumentNullException("value");
                dateTimeFormat = value;
            }
        }
        public virtual TextInfo TextInfo
        {
            get { return new TextInfo(name); }
        }
        public virtual CompareInfo CompareInfo
        {
            get { return new CompareInfo(name); }
        }
        public virtual Calendar Calendar
        {
            get { return new GregorianCalendar(); }
        }
        public virtual object GetFormat(Type formatType)
        {
            if (formatType == typeof(NumberFormatInfo)) return NumberFormat;
            if (formatType == typeof(DateTimeFormatInfo)) return DateTimeFormat;
            return null;
        }
        public virtual object Clone()
        {
            CultureInfo copy = (CultureInfo)MemberwiseClone();
            copy.isReadOnly = false;
            if (numberFormat != null) copy.numberFormat = (NumberFormatInfo)numberFormat.Clone();
            if (dateTimeFormat != null) copy.dateTimeFormat = (DateTimeFormatInfo)dateTimeFormat.Clone();
            return copy;
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
