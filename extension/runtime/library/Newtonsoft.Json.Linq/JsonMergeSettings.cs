using System;

namespace Newtonsoft.Json.Linq
{
    /// <summary>How tokens are merged.</summary>
    public class JsonMergeSettings
    {
        public JsonMergeSettings()
        {
            PropertyNameComparison = StringComparison.Ordinal;
        }
        public MergeArrayHandling MergeArrayHandling { get; set; }
        public MergeNullValueHandling MergeNullValueHandling { get; set; }
        public StringComparison PropertyNameComparison { get; set; }
    }
}
