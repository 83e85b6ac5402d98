namespace Newtonsoft.Json.Serialization
{
    /// <summary>Reads and writes a member of objects.</summary>
    public interface IValueProvider
    {
        void SetValue(object target, object value);
        object GetValue(object target);
    }
}
