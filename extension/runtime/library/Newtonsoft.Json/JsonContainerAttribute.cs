using System;

namespace Newtonsoft.Json
{
    /// <summary>Treatment of a class.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = false)]
    public abstract class JsonContainerAttribute : Attribute
    {
        public string Id { get; set; }
        public string Title { get; set; }
        public string Description { get; set; }
        public Type ItemConverterType { get; set; }
        public object[] ItemConverterParameters { get; set; }
        public Type NamingStrategyType { get; set; }
        public object[] NamingStrategyParameters { get; set; }
        public extern bool IsReference { get; set; }
    }
}
