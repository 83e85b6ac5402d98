using System;

namespace System.Reflection
{
    /// <summary>Gives the version of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyVersionAttribute : Attribute
    {
        public AssemblyVersionAttribute(string version)
        {
            Version = version;
        }
        public string Version { get; private set; }
    }
}
