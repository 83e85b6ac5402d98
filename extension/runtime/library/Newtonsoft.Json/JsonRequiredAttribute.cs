using System;

namespace Newtonsoft.Json
{
    /// <summary>The member must be there.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false)]
    public sealed class JsonRequiredAttribute : Attribute
    {
    }
}
