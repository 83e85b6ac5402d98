namespace System.Text.Json.Serialization
{
    /// <summary>Leaves a member out.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false)]
    public sealed class JsonIgnoreAttribute : Attribute
    {
        public JsonIgnoreAttribute()
        {
            Condition = JsonIgnoreCondition.Always;
        }
        public JsonIgnoreCondition Condition { get; set; }
    }
}
