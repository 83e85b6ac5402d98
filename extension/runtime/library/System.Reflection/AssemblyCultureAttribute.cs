using System;

namespace System.Reflection
{
    /// <summary>Gives the culture of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyCultureAttribute : Attribute
    {
        public AssemblyCultureAttribute(string culture)
        {
            Culture = culture;
        }
        public string Culture { get; private set; }
    }
}
