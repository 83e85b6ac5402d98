namespace System.Runtime.Serialization
{
    /// <summary>Decides itself what is written of it.</summary>
    public interface ISerializable
    {
        void GetObjectData(SerializationInfo info, StreamingContext context);
    }
}
