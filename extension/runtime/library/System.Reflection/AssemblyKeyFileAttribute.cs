using System;

namespace System.Reflection
{
    /// <summary>Names the file of the key that an assembly is signed with.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyKeyFileAttribute : Attribute
    {
        public AssemblyKeyFileAttribute(string keyFile)
        {
            KeyFile = keyFile;
        }
        public string KeyFile { get; private set; }
    }
}
