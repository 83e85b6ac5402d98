using System;

namespace System.Resources
{
    /// <summary>The language of the resources that an assembly itself contains.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.resources.neutralresourceslanguageattribute"/>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class NeutralResourcesLanguageAttribute : Attribute
    {
        public NeutralResourcesLanguageAttribute(string cultureName)
        {
            if (cultureName == null) throw new ArgumentNullException("cultureName");
            CultureName = cultureName;
        }
        public string CultureName { get; private set; }
    }
}
