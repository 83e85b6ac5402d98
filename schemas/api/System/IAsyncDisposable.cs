using System.Threading.Tasks;

namespace System
{
    /// <summary>Something that gives back its resources in an asynchronous way.</summary>
    public interface IAsyncDisposable
    {
        ValueTask DisposeAsync();
    }
}
