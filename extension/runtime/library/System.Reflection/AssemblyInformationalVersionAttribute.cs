using System;

namespace System.Reflection
{
    /// <summary>Gives the informational version of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyInformationalVersionAttribute : Attribute
    {
        public AssemblyInformationalVersionAttribute(string informationalVersion)
        {
            InformationalVersion = informationalVersion;
        }
        public string InformationalVersion { get; private set; }
    }
}
