namespace Newtonsoft.Json.Linq
{
    /// <summary>JSON text that is taken as it is.</summary>
    public class JRaw : JValue
    {
        public JRaw(object rawJson) : base(rawJson, JTokenType.Raw)
        {
        }
    }
}
