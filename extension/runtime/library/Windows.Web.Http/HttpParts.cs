using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Windows.Storage.Streams;

namespace Windows.Web.Http
{
    /// <summary>Bodies one behind the other, with a boundary between them.</summary>
    internal sealed class HttpParts
    {
        internal readonly List<IHttpContent> List = new List<IHttpContent>();
        private readonly string boundary;

        internal HttpParts(string boundary)
        {
            if (string.IsNullOrEmpty(boundary) || boundary.Length > 70) throw new ArgumentException("The parameter is incorrect.", "boundary");
            this.boundary = boundary;
        }

        internal static string NewBoundary()
        {
            return Guid.NewGuid().ToString();
        }

        internal async Task<byte[]> Bytes()
        {
            var all = new MemoryStream();
            for (var i = 0; i < List.Count; i++)
            {
                Write(all, Head(i));
                Write(all, BufferBytes.Copy(await List[i].ReadAsBufferAsync().AsTask().ConfigureAwait(false)));
            }
            Write(all, End());
            return all.ToArray();
        }

        /// <summary>Null when one of them does not know how long it is.</summary>
        internal ulong? Length()
        {
            var sum = (ulong)End().Length;
            for (var i = 0; i < List.Count; i++)
            {
                ulong own;
                if (!List[i].TryComputeLength(out own)) return null;
                sum += (ulong)Head(i).Length + own;
            }
            return sum;
        }

        private byte[] Head(int index)
        {
            return Encoding.UTF8.GetBytes((index == 0 ? "--" : "\r\n--") + boundary + "\r\n" + List[index].Headers + "\r\n");
        }

        private byte[] End()
        {
            return Encoding.UTF8.GetBytes((List.Count == 0 ? "--" + boundary + "\r\n" : "") + "\r\n--" + boundary + "--\r\n");
        }

        private static void Write(MemoryStream target, byte[] bytes)
        {
            target.Write(bytes, 0, bytes.Length);
        }
    }
}
