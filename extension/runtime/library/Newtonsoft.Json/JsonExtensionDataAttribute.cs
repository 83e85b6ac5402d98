using System;

namespace Newtonsoft.Json
{
    /// <summary>A dictionary that takes the properties for which the class has no member.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false)]
    public  class JsonExtensionDataAttribute : Attribute
    {
        public JsonExtensionDataAttribute()
        {
            WriteData = true;
            ReadData = true;
        }
        public bool WriteData { get; set; }
        public bool ReadData { get; set; }
    }
}
