using System;
using System.Collections.Generic;

namespace Microsoft.ApplicationInsights
{
    /// <summary>Reports on the app. Here nothing is reported.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.applicationinsights.telemetryclient"/>
    public sealed class TelemetryClient
    {
        public string InstrumentationKey { get; set; }

        public void Flush()
        {
        }

        public void TrackEvent(string eventName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null)
        {
        }

        public void TrackException(Exception exception, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null)
        {
        }

        public void TrackMetric(string name, double value, IDictionary<string, string> properties = null)
        {
        }

        public void TrackPageView(string name)
        {
        }

        public void TrackTrace(string message)
        {
        }
    }
}
