namespace System
{
    /// <summary>Gives services by their type.</summary>
    public interface IServiceProvider
    {
        object GetService(Type serviceType);
    }
}
