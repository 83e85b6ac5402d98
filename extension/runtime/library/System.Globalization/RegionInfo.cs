namespace System.Globalization
{
    /// <summary>A country with its currency and measures.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.regioninfo"/>
    public class RegionInfo
    {
        private static RegionInfo current;
        /// <summary>Letters, three letters, English and own name, currency and its name, GeoID, measures, culture.</summary>
        private readonly string[] facts;
        private readonly string name;

        public RegionInfo(string name)
        {
            if (name == null) throw new ArgumentNullException("name");
            if (name.Length == 0) throw new ArgumentException("The region name \"\" should not correspond to neutral culture; a specific culture name is required.", "name");
            facts = Find(name);
            if (facts == null) throw new ArgumentException("The simulated PC has no data for the region " + name + ".", "name");
            this.name = name.IndexOf('-') < 0 ? facts[0] : facts[8];
        }
        public RegionInfo(int culture) : this(new CultureInfo(culture).Name)
        {
            name = facts[0];
        }
        /// <summary>By a country's letters or by a culture with one; null when there is no data for it.</summary>
        private static extern string[] Find(string name);

        public static RegionInfo CurrentRegion
        {
            get
            {
                if (current == null)
                {
                    string culture = CultureInfo.CurrentCulture.Name;
                    current = new RegionInfo(culture.IndexOf('-') < 0 ? "US" : culture);
                }
                return current;
            }
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
            get { return facts[2]; }
        }
        public virtual string NativeName
        {
            get { return facts[3]; }
        }
        public virtual string TwoLetterISORegionName
        {
            get { return facts[0]; }
        }
        public virtual string ThreeLetterISORegionName
        {
            get { return facts[1]; }
        }
        public virtual string ThreeLetterWindowsRegionName
        {
            get { return facts[1]; }
        }
        public virtual string CurrencySymbol
        {
            get { return CultureInfo.GetCultureInfo(facts[8]).NumberFormat.CurrencySymbol; }
        }
        public virtual string ISOCurrencySymbol
        {
            get { return facts[4]; }
        }
        public virtual string CurrencyEnglishName
        {
            get { return facts[5]; }
        }
        public virtual int GeoId
        {
            get { return int.Parse(facts[6], CultureInfo.InvariantCulture); }
        }
        public virtual bool IsMetric
        {
            get { return facts[7] == "Metric"; }
        }
        public override bool Equals(object value)
        {
            RegionInfo other = value as RegionInfo;
            return other != null && other.name == name;
        }
        public override int GetHashCode()
        {
            return name.GetHashCode();
        }
        public override string ToString()
        {
            return name;
        }
    }
}
