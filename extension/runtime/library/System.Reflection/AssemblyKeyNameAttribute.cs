using System;

namespace System.Reflection
{
    /// <summary>Names the container of the key that an assembly is signed with.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyKeyNameAttribute : Attribute
    {
        public AssemblyKeyNameAttribute(string keyName)
        {
            KeyName = keyName;
        }
        public string KeyName { get; private set; }
    }
}
