namespace Newtonsoft.Json
{
    /// <summary>How dates are written.</summary>
    public enum DateFormatHandling
    {
        IsoDateFormat,
        MicrosoftDateFormat,
    }
}
