using System;

namespace System.Runtime.Versioning
{
    /// <summary>Names the framework of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class TargetFrameworkAttribute : Attribute
    {
        public TargetFrameworkAttribute(string frameworkName)
        {
            FrameworkName = frameworkName;
        }
        public string FrameworkName { get; private set; }
        public string FrameworkDisplayName { get; set; }
    }
}
