namespace Newtonsoft.Json.Serialization
{
    /// <summary>Begins names with a small letter.</summary>
    public class CamelCaseNamingStrategy : NamingStrategy
    {
        public CamelCaseNamingStrategy()
        {
        }
        public CamelCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames)
        {
            ProcessDictionaryKeys = processDictionaryKeys;
            OverrideSpecifiedNames = overrideSpecifiedNames;
        }
        protected override string ResolvePropertyName(string name)
        {
            return JsonNames.CamelCase(name);
        }
    }
}
