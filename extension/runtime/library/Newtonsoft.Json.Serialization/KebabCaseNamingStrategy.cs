namespace Newtonsoft.Json.Serialization
{
    /// <summary>Writes names in small letters with hyphens.</summary>
    public class KebabCaseNamingStrategy : NamingStrategy
    {
        public KebabCaseNamingStrategy()
        {
        }
        public KebabCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames)
        {
            ProcessDictionaryKeys = processDictionaryKeys;
            OverrideSpecifiedNames = overrideSpecifiedNames;
        }
        protected override string ResolvePropertyName(string name)
        {
            return JsonNames.Separated(name, '-');
        }
    }
}
