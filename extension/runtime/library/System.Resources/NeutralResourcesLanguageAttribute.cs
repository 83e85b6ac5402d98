namespace System.Resources
{
    /// <summary>In which language the texts of an assembly are that belong to none.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.resources.neutralresourceslanguageattribute"/>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false)]
    public sealed class NeutralResourcesLanguageAttribute : Attribute
    {
        public NeutralResourcesLanguageAttribute(string cultureName)
        {
            if (cultureName == null) throw new ArgumentNullException("cultureName");
            CultureName = cultureName;
        }
        public string CultureName { get; }
    }
}
