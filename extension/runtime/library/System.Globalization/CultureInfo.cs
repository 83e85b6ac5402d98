using System.Collections.Generic;

namespace System.Globalization
{
    /// <summary>How a language and region write numbers, dates and text; programs run in the invariant culture unless the simulated computer has another. Of the cultures of Windows there are those that apps are mostly written for; the rest throws.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo"/>
    public class CultureInfo : IFormatProvider, ICloneable
    {
        private static readonly CultureInfo invariant = new CultureInfo("", true, true);
        private static CultureInfo current;
        private static CultureInfo currentUI;
        private static CultureInfo defaultCulture;
        private static CultureInfo defaultUI;
        private static bool wantsCulture;
        private static bool wantsUI;
        private readonly string name;
        private readonly bool useUserOverride;
        private NumberFormatInfo numberFormat;
        private DateTimeFormatInfo dateTimeFormat;
        private Calendar calendar;
        private bool isReadOnly;

        public CultureInfo(string name) : this(name, true, false)
        {
        }
        public CultureInfo(string name, bool useUserOverride) : this(name, useUserOverride, false)
        {
        }
        public CultureInfo(int culture) : this(culture, true)
        {
        }
        public CultureInfo(int culture, bool useUserOverride) : this(NameOf(culture), useUserOverride, false)
        {
        }
        private CultureInfo(string name, bool useUserOverride, bool isReadOnly)
        {
            if (name == null) throw new ArgumentNullException("name");
            this.name = Known(name);
            if (this.name == null) throw new CultureNotFoundException("name", name, IsName(name) ? "The simulated PC has no data for the culture." : "Culture is not supported.");
            this.useUserOverride = useUserOverride;
            this.isReadOnly = isReadOnly;
        }
        private static string NameOf(int culture)
        {
            if (culture < 0) throw new ArgumentOutOfRangeException("culture", "Positive number required.");
            string name = Known(culture);
            if (name == null) throw new CultureNotFoundException("culture", culture, "The simulated PC has no data for the culture.");
            return name;
        }
        /// <summary>The name in its usual letters; null when there is no data for it.</summary>
        private static extern string Known(string name);
        private static extern string Known(int lcid);
        /// <summary>Whether it could be a culture's name.</summary>
        private static extern bool IsName(string name);
        private static extern string[] Names();
        /// <summary>The first one is used unless a program sets another.</summary>
        internal static extern int[] CalendarsOf(string name);
        /// <summary>0: English name; 1: name in its own language; 2: list separator; 3: parent; 4: with a country; 5, 6: three letters of ISO and Windows.</summary>
        internal static extern string TextOf(string name, int kind);
        /// <summary>0: first day of the week; 1: rule for the first week of a year; 2: LCID.</summary>
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
                if (current != null) return current;
                if (defaultCulture == null) SetDefault(OfHost());
                return defaultCulture;
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
                if (currentUI != null) return currentUI;
                if (defaultUI == null) defaultUI = OfHost();
                return defaultUI;
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
        private static void SetDefault(CultureInfo culture)
        {
            defaultCulture = culture;
            if (current == null) SetCurrent(culture ?? OfHost());
        }
        public static CultureInfo InstalledUICulture
        {
            get { return OfHost(); }
        }
        public static CultureInfo DefaultThreadCurrentCulture
        {
            get { return wantsCulture ? defaultCulture : null; }
            set
            {
                wantsCulture = value != null;
                SetDefault(value);
            }
        }
        public static CultureInfo DefaultThreadCurrentUICulture
        {
            get { return wantsUI ? defaultUI : null; }
            set
            {
                wantsUI = value != null;
                defaultUI = value;
            }
        }
        public static CultureInfo GetCultureInfo(string name)
        {
            return new CultureInfo(name, false, true);
        }
        public static CultureInfo GetCultureInfo(int culture)
        {
            return new CultureInfo(NameOf(culture), false, true);
        }
        public static CultureInfo GetCultureInfoByIetfLanguageTag(string name)
        {
            return GetCultureInfo(name);
        }
        /// <summary>A language gets the country of most of its speakers.</summary>
        public static CultureInfo CreateSpecificCulture(string name)
        {
            return new CultureInfo(TextOf(new CultureInfo(name).name, 4));
        }
        public static CultureInfo[] GetCultures(CultureTypes types)
        {
            if (((int)types & ~127) != 0) throw new ArgumentOutOfRangeException("types", "Valid values are between 0 and 127.");
            List<CultureInfo> found = new List<CultureInfo>();
            foreach (string name in Names())
            {
                CultureInfo culture = new CultureInfo(name);
                if ((types & culture.CultureTypes & (CultureTypes.NeutralCultures | CultureTypes.SpecificCultures | CultureTypes.InstalledWin32Cultures)) != 0) found.Add(culture);
            }
            return found.ToArray();
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
        public virtual string ThreeLetterISOLanguageName
        {
            get { return TextOf(name, 5); }
        }
        public virtual string ThreeLetterWindowsLanguageName
        {
            get { return TextOf(name, 6); }
        }
        public string IetfLanguageTag
        {
            get { return name; }
        }
        public virtual int LCID
        {
            get { return NumberOf(name, 2); }
        }
        public virtual int KeyboardLayoutId
        {
            get { return LCID; }
        }
        public bool UseUserOverride
        {
            get { return useUserOverride; }
        }
        public CultureTypes CultureTypes
        {
            get
            {
                CultureTypes installed = CultureTypes.InstalledWin32Cultures;
                return installed | (IsNeutralCulture ? CultureTypes.NeutralCultures : CultureTypes.SpecificCultures);
            }
        }
        public virtual bool IsNeutralCulture
        {
            get { return TextOf(name, 4) != name; }
        }
        public virtual CultureInfo Parent
        {
            get
            {
                string parent = TextOf(name, 3);
                return parent.Length == 0 ? invariant : new CultureInfo(parent, useUserOverride, false);
            }
        }
        public CultureInfo GetConsoleFallbackUICulture()
        {
            return this;
        }
        public void ClearCachedData()
        {
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
                if (dateTimeFormat == null) dateTimeFormat = new DateTimeFormatInfo(name, Calendar, isReadOnly);
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
            get
            {
                if (calendar == null)
                {
                    calendar = Calendar.Create(CalendarsOf(name)[0]);
                    if (isReadOnly) calendar = Calendar.ReadOnly(calendar);
                }
                return calendar;
            }
        }
        public virtual Calendar[] OptionalCalendars
        {
            get { return Array.ConvertAll(CalendarsOf(name), id => Calendar.Create(id)); }
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
