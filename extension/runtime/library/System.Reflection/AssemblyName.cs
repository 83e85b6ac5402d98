using System;

namespace System.Reflection
{
    /// <summary>The name and version of an assembly.</summary>
    public sealed class AssemblyName
    {
        public AssemblyName()
        {
        }
        public AssemblyName(string assemblyName)
        {
            Name = assemblyName;
            int comma = assemblyName.IndexOf(',');
            if (comma >= 0) Name = assemblyName.Substring(0, comma);
        }
        public string Name { get; set; }
        public Version Version { get; set; }
        public string FullName
        {
            get { return Name + ", Version=" + Version + ", Culture=neutral, PublicKeyToken=null"; }
        }
        public override string ToString()
        {
            return FullName;
        }
    }
}
