using System;

namespace System.Reflection
{
    /// <summary>Gives the company of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyCompanyAttribute : Attribute
    {
        public AssemblyCompanyAttribute(string company)
        {
            Company = company;
        }
        public string Company { get; private set; }
    }
}
