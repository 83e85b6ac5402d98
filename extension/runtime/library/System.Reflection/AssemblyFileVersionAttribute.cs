using System;

namespace System.Reflection
{
    /// <summary>Gives the file version of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyFileVersionAttribute : Attribute
    {
        public AssemblyFileVersionAttribute(string version)
        {
            Version = version;
        }
        public string Version { get; private set; }
    }
}
