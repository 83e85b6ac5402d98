using System;

namespace System.Reflection
{
    /// <summary>Gives the configuration of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyConfigurationAttribute : Attribute
    {
        public AssemblyConfigurationAttribute(string configuration)
        {
            Configuration = configuration;
        }
        public string Configuration { get; private set; }
    }
}
